using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Tool.Extracting;

/// <summary>The encodings that pages and texts had before UTF-8: windows-1251 and the like.</summary>
internal static class CodePages
{
    // Before anything else: the parser of HTML asks once which encodings there are, and keeps the answer.
    [ModuleInitializer]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
