using System.Reflection;

namespace Dataset.Tests;

/// <summary>An assembly with one resource, which counts what is read of it.</summary>
internal sealed class CountingAssembly(byte[] resource) : Assembly
{
    /// <summary>By all streams that were opened.</summary>
    public long BytesRead { get; private set; }

    public override Stream GetManifestResourceStream(string name) => new CountingStream(resource, this);

    private sealed class CountingStream(byte[] bytes, CountingAssembly assembly) : MemoryStream(bytes, writable: false)
    {
        // The one for spans calls this one, where a class inherits from the stream.
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            assembly.BytesRead += read;
            return read;
        }

        public override int ReadByte()
        {
            var read = base.ReadByte();
            assembly.BytesRead += read < 0 ? 0 : 1;
            return read;
        }
    }
}
