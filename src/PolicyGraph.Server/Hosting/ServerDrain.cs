using Microsoft.Extensions.Hosting;

namespace PolicyGraph.Server.Hosting;

/// <summary>The end of the server: requests under way have a while yet, then they are cancelled and answered 503.</summary>
internal sealed class ServerDrain : IDisposable
{
    private readonly CancellationTokenSource _late = new();

    public ServerDrain(IHostApplicationLifetime lifetime, TimeSpan patience) => lifetime.ApplicationStopping.Register(() =>
    {
        IsStopping = true;
        _late.CancelAfter(patience);
    });

    public bool IsStopping { get; private set; }

    /// <summary>Cancelled when the patience with requests under way has ended.</summary>
    public CancellationToken Token => _late.Token;

    public void Dispose() => _late.Dispose();
}
