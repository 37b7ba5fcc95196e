namespace PolicyGraph.Documents.Html;

/// <summary>What stands below an element, counted block by block.</summary>
/// <param name="Sentences">Characters outside links in blocks that hold a sentence, a salutation or a table cell.</param>
/// <param name="Text">Characters outside links in all blocks.</param>
/// <param name="Lines">Blocks that show anything.</param>
/// <param name="Furniture">Blocks that belong to the site and not to the document.</param>
internal readonly record struct BlockTally(int Sentences, int Text, int Lines, int Furniture)
{
    public static BlockTally operator +(BlockTally left, BlockTally right) => new(
        left.Sentences + right.Sentences,
        left.Text + right.Text,
        left.Lines + right.Lines,
        left.Furniture + right.Furniture);
}
