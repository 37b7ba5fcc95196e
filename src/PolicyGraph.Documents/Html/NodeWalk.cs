using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Every node below a root in document order, elements twice: on the way in and on the way out. A stack of its own, so that
/// depth costs no call stack; children by index, since the next sibling costs AngleSharp a search.
/// </summary>
internal sealed class NodeWalk(INode root)
{
    private readonly Stack<(INode Parent, int Next)> open = new([(root, 0)]);

    public INode Current { get; private set; } = root;

    /// <summary>The walk has been through all children of <see cref="Current"/>.</summary>
    public bool IsLeaving { get; private set; }

    /// <summary>False when the root has been walked through; it is not visited itself.</summary>
    public bool MoveNext()
    {
        (INode parent, int next) = open.Pop();
        if (next < parent.ChildNodes.Length)
        {
            Current = parent.ChildNodes[next];
            IsLeaving = false;
            open.Push((parent, next + 1));
            if (Current is IElement)
            {
                open.Push((Current, 0));
            }

            return true;
        }

        Current = parent;
        IsLeaving = true;
        return open.Count > 0;
    }

    /// <summary>After an element on the way in: neither its children nor its way out are visited.</summary>
    public void SkipElement() => open.Pop();
}
