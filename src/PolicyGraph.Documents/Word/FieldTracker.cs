namespace PolicyGraph.Documents.Word;

/// <summary>
/// Fields run from begin through separate to end, across runs and paragraphs; a reader sees what stands between separate and end.
/// A table of contents repeats the headings and is not text of the document.
/// </summary>
internal sealed class FieldTracker
{
    private const string Contents = "TOC";

    private readonly Stack<Field> open = new();
    private int hiding;

    public bool ShowsText => hiding == 0;

    public void Begin()
    {
        open.Push(new Field());
        hiding++;
    }

    public void Instruct(string text)
    {
        if (open.TryPeek(out Field? field) && text.AsSpan().Trim().StartsWith(Contents, StringComparison.OrdinalIgnoreCase))
        {
            field.IsContents = true;
        }
    }

    public void Separate()
    {
        if (open.TryPeek(out Field? field) && field is { IsHiding: true, IsContents: false })
        {
            field.IsHiding = false;
            hiding--;
        }
    }

    public void End()
    {
        if (open.TryPop(out Field? field) && field.IsHiding)
        {
            hiding--;
        }
    }

    private sealed class Field
    {
        public bool IsContents { get; set; }

        public bool IsHiding { get; set; } = true;
    }
}
