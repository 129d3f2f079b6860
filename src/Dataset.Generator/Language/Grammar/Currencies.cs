namespace Dataset.Generator.Language.Grammar;

/// <summary>Signs and codes of currencies (ISO 4217), the same in every language.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["USD"] = "us-dollar",
        ["EUR"] = "euro",
        ["GBP"] = "pound-sterling",
        ["JPY"] = "japanese-yen",
        ["CNY"] = "chinese-yuan",
        ["INR"] = "indian-rupee",
        ["CHF"] = "swiss-franc",
        ["RUB"] = "russian-rouble",
        ["SEK"] = "swedish-krona",
        ["MYR"] = "malaysian-ringgit",
    };

    private static readonly HashSet<string> Named = new(Keys.Values.Append("pence").Append("cent"), StringComparer.Ordinal);

    private static readonly HashSet<string> Codes = new(
        ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP "
        + "CRC CUP CVE CZK DJF DKK DOP DZD EGP "
        + "ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
        + "KRW KWD KYD KZT LAK LBP LKR LRD LSL "
        + "LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
        + "RSD RUB RWF SAR SBD SCR SDG SEK SGD "
        + "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF "
        + "YER ZAR ZMW ZWG").Split(' '),
        StringComparer.Ordinal);

    /// <summary>A sign right at a number; null for no sign of a currency.</summary>
    public static string? OfSign(string sign) => sign switch
    {
        "$" or "＄" or "﹩" => "us-dollar",
        "€" => "euro",
        "£" => "pound-sterling",
        "¥" or "￥" => "japanese-yen",
        "₹" or "₨" => "indian-rupee",
        "₽" => "russian-rouble",
        "₩" => "krw",
        "₪" => "ils",
        "₺" => "try",
        "₴" => "uah",
        "₦" => "ngn",
        "₫" => "vnd",
        "₱" => "php",
        "฿" => "thb",
        "¢" => "cent",
        _ => null,
    };

    /// <summary>Whether a unit of a record is a currency by its name.</summary>
    public static bool IsKey(string key) => Named.Contains(key);

    /// <summary>Three capital letters that are a code.</summary>
    public static string? OfCode(string letters) =>
        Codes.Contains(letters) ? Keys.TryGetValue(letters, out var key) ? key : letters.ToLowerInvariant() : null;

    /// <summary>The letters before a dollar sign: US$, A$, HK$.</summary>
    public static string? OfPrefix(string letters, string sign) => (letters, sign) switch
    {
        ("US" or "U.S", "$") => "us-dollar",
        ("A" or "AU", "$") => "aud",
        ("C" or "CA" or "CAN", "$") => "cad",
        ("NZ", "$") => "nzd",
        ("HK", "$") => "hkd",
        ("S" or "SG", "$") => "sgd",
        ("NT", "$") => "twd",
        ("R", "$") => "brl",
        ("MX", "$") => "mxn",
        ("E" or "EC", "$") => "xcd",
        ("CN", "¥") => "chinese-yuan",
        _ => null,
    };

    /// <summary>Short forms before digits, in lower case, which a point may follow: Rs 500, Fr. 20.</summary>
    public static string? OfShortForm(string letters) => letters switch
    {
        "rs" => "indian-rupee",
        "rm" => "malaysian-ringgit",
        "rp" => "idr",
        "fr" => "swiss-franc",
        _ => null,
    };
}
