using System.Diagnostics.Metrics;
using Dataset.Tool.Extracting.Workbooks;

namespace Dataset.Tool.Tests;

/// <summary>Counts the workbooks that one test opens; others run beside it.</summary>
internal sealed class OpenedWorkbooks : IDisposable
{
    private static readonly AsyncLocal<OpenedWorkbooks?> Current = new();

    private readonly MeterListener _listener = new();
    private int _count;

    public OpenedWorkbooks()
    {
        Current.Value = this;
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name == Workbook.OpenedCounter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((_, number, _, _) => Interlocked.Add(ref _count, Current.Value == this ? number : 0));
        _listener.Start();
    }

    public int Count => Volatile.Read(ref _count);

    public void Dispose()
    {
        Current.Value = null;
        _listener.Dispose();
    }
}
