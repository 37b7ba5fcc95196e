namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>Where in the response the writer stands; costs nothing until an error needs it as a list.</summary>
internal sealed class ResponsePath
{
    private Segment[] _segments = new Segment[16];
    private int _count;

    public void Push(string responseName) => Push(new Segment(responseName, 0));

    public void Push(int index) => Push(new Segment(null, index));

    public void Pop() => _count--;

    public IReadOnlyList<object> ToList()
    {
        var path = new object[_count];
        for (var i = 0; i < _count; i++)
            path[i] = _segments[i].Name is { } name ? name : _segments[i].Index;
        return path;
    }

    private void Push(Segment segment)
    {
        if (_count == _segments.Length)
            Array.Resize(ref _segments, _count * 2);
        _segments[_count++] = segment;
    }

    private readonly record struct Segment(string? Name, int Index);
}
