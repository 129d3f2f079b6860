using System.Text;
using Briefing.Pages;
using Briefing.Sections;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
IPage page = Console.IsOutputRedirected ? new TextPage(Console.Out) : new TerminalPage(AnsiConsole.Console);

Opening.Write(page);
CrossingsByMonth.Write(page);
ArrestCounts.Write(page);
RemovalCounts.Write(page);
OtherCounts.Write(page);
TargetsAndPromises.Write(page);
TargetsAgainstActuals.Write(page);
DisputedFigures.Write(page);
FailedChecks.Write(page);
Contradictions.Write(page);
WordedQuantities.Write(page);
Speakers.Write(page);
Documents.Write(page);
