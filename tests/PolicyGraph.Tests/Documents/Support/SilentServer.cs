using System.Net;
using System.Net.Sockets;

namespace PolicyGraph.Tests.Documents.Support;

/// <summary>An address of this machine that nobody should call.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SilentServer() => listener.Start();

    public string Address => $"http://{listener.LocalEndpoint}";

    public bool WasCalled => listener.Pending();

    public void Dispose() => listener.Dispose();
}
