using System.Security.Cryptography;
using System.Text;

namespace Dataset.Testing;

/// <summary>The hash of a text as records and locks write it, by the framework and not by the code under test.</summary>
public static class Sha256
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
