using System.Net;

namespace Dataset.Site.Tests;

/// <summary>Serves a folder at an address of this machine, below a path.</summary>
internal sealed class StaticServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _below;

    public StaticServer(string folder, string below = "/")
    {
        (_folder, _below) = (folder, below);
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}{below}";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The address of its top, with a slash at the end.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var path = Uri.UnescapeDataString(asked.Request.Url!.AbsolutePath)[_below.Length..];
            var file = Path.Combine(_folder, path.Length == 0 ? "index.html" : path);
            if (File.Exists(file))
            {
                asked.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
                await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
            }
            else
            {
                asked.Response.StatusCode = 404;
            }

            asked.Response.Close();
        }
    }
}
