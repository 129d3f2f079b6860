namespace Dataset.Tool.Factchecking.Prose;

/// <summary>What the commands of LaTeX mean for the words of a page. Of one that is not known, the arguments are read.</summary>
internal static class LatexCommands
{
    /// <summary>Commands that print a sign or a word.</summary>
    public static readonly IReadOnlyDictionary<string, string> Signs = """
        pm ±, textpm ±, times ×, texttimes ×, cdot ·, approx ≈, sim ∼, simeq ≃, thickapprox ≈, geq ≥, ge ≥, geqslant ≥,
        leq ≤, le ≤, leqslant ≤, gtrsim ≳, lesssim ≲, gt >, lt <, textgreater >, textless <, textasciitilde ~,
        percent %, textpercent %, permil ‰, textperthousand ‰, textdollar $, pounds £, textsterling £, euro €,
        texteuro €, EUR €, textyen ¥, textdegree °, degree °, celsius °C, ldots …, dots …, textendash –, textemdash —,
        textbar |, S §, ss ß, o ø, O Ø, ae æ, AE Æ, l ł, minus −, textminus −, textonehalf ½, textonequarter ¼
        """.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static pair => pair.Split(' '))
        .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    /// <summary>Commands that print white space.</summary>
    public static readonly IReadOnlySet<string> Blanks = Words("quad qquad newline enspace space thinspace hfill");

    /// <summary>Commands whose argument is a heading.</summary>
    public static readonly IReadOnlySet<string> Headings =
        Words("title part chapter section subsection subsubsection paragraph frametitle");

    /// <summary>Commands whose argument is a paragraph of its own.</summary>
    public static readonly IReadOnlySet<string> OwnParagraphs = Words("caption author");

    /// <summary>Notes: their words stand elsewhere on the page.</summary>
    public static readonly IReadOnlySet<string> Notes = Words("footnote footnotetext thanks marginpar endnote");

    /// <summary>Environments that hold no prose.</summary>
    public static readonly IReadOnlySet<string> NotProse = Words("""
        verbatim verbatim* Verbatim lstlisting minted comment tikzpicture thebibliography filecontents filecontents* picture algorithmic
        """);

    private static readonly IReadOnlySet<string> First = Words("""
        label ref eqref pageref autoref nameref cref Cref vref includegraphics input include usepackage documentclass
        RequirePackage bibliography bibliographystyle addbibresource url href hspace vspace newcounter newlength color
        textcolor colorbox pagestyle thispagestyle pagenumbering hypersetup sisetup graphicspath geometry index
        selectlanguage phantom hphantom vphantom cline cmidrule hypertarget hyperlink foreignlanguage lstinputlisting
        scalebox rotatebox parbox ang stepcounter theoremstyle date
        """);

    private static readonly IReadOnlySet<string> FirstTwo = Words("""
        setlength addtolength setcounter addtocounter newcommand renewcommand providecommand DeclareMathOperator
        fontsize rule multicolumn multirow resizebox newtheorem
        """);

    private static readonly IReadOnlySet<string> FirstThree = Words("newenvironment renewenvironment definecolor");

    /// <summary>How many arguments in braces, the first ones, are no words of the page.</summary>
    public static int NotRead(string command) =>
        First.Contains(command) || IsCitation(command) ? 1 : FirstTwo.Contains(command) ? 2 : FirstThree.Contains(command) ? 3 : 0;

    /// <summary>How many arguments of an environment say how it looks.</summary>
    public static int LayoutArguments(string environment) => environment switch
    {
        "tabular" or "array" or "longtable" or "minipage" or "multicols" => 1,
        "tabular*" or "tabularx" or "tabulary" => 2,
        _ => 0,
    };

    public static bool IsTable(string environment) =>
        environment is "tabular" or "tabular*" or "tabularx" or "tabulary" or "longtable" or "array";

    private static bool IsCitation(string command) => command.Contains("cite", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Words(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
