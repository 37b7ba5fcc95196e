namespace PolicyGraph.Tests.Documents.Support;

/// <summary>A few bytes, then what a file system or a peer answers.</summary>
internal sealed class FailingStream(Exception failure) : EndlessStream
{
    private bool begun;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (begun)
        {
            throw failure;
        }

        begun = true;
        return base.Read(buffer, offset, Math.Min(count, 16));
    }
}
