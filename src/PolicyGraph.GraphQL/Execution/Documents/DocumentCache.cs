namespace PolicyGraph.GraphQL.Execution.Documents;

/// <summary>
/// Valid documents by the hash of their text; the least recently used give way. While there is room a document is
/// kept at once; a full cache takes in only what comes a second time, so that a flood of documents that differ by a
/// letter drives none of the others out. Documents that failed are not kept at all.
/// </summary>
internal sealed class DocumentCache(int maxDocuments, int maxCharacters)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<DocumentHash, LinkedListNode<Entry>> _byHash = [];
    private readonly LinkedList<Entry> _byUse = [];
    private readonly DocumentHash[] _refused = new DocumentHash[1024];
    private long _characters;

    public PreparedDocument? Find(DocumentHash hash)
    {
        lock (_gate)
        {
            if (!_byHash.TryGetValue(hash, out var node))
                return null;
            if (node != _byUse.First)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }
            return node.Value.Document;
        }
    }

    public void Add(DocumentHash hash, PreparedDocument document)
    {
        var characters = document.Document.Text.Length;
        lock (_gate)
        {
            if (characters > maxCharacters || maxDocuments < 1 || _byHash.ContainsKey(hash))
                return;
            var isFull = _byUse.Count == maxDocuments || _characters + characters > maxCharacters;
            if (isFull && !IsSecondTime(hash))
                return;
            _byHash[hash] = _byUse.AddFirst(new Entry(hash, document));
            _characters += characters;
            while (_byUse.Count > maxDocuments || _characters > maxCharacters)
                Evict(_byUse.Last!);
        }
    }

    private bool IsSecondTime(DocumentHash hash)
    {
        ref var slot = ref _refused[(int)(hash.Low % (uint)_refused.Length)];
        if (slot == hash)
            return true;
        slot = hash;
        return false;
    }

    private void Evict(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byHash.Remove(node.Value.Hash);
        _characters -= node.Value.Document.Document.Text.Length;
    }

    private sealed record Entry(DocumentHash Hash, PreparedDocument Document);
}
