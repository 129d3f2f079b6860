using System.Text;
using Dataset.Tool;

// MSBuild reads the errors as UTF-8, whatever the console's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandTable.Run(args, Console.Out);
