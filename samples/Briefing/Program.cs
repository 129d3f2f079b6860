using System.Text;
using Briefing.Pages;
using Briefing.Sections;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
IPage page = Console.IsOutputRedirected ? new TextPage(Console.Out) : new TerminalPage(AnsiConsole.Console);
if (args.Length == 0)
{
    Summary.Write(page);
    return 0;
}

if (Contents.TryWrite(page, args))
{
    return 0;
}

Console.Error.WriteLine($"Sections: {string.Join(", ", Contents.Names)}, or all. There is no other; nothing was written.");
return 2;
