using System.Collections.Frozen;
using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Parts of a page that are named as no part of the document: navigation, header, footer, forms, sharing. A name alone proves
/// nothing, since some sites put the whole page into one form or header, so a part that holds much of the text is kept.
/// </summary>
internal static class PageNoise
{
    /// <summary>A part with more than a fifth of the text is no decoration.</summary>
    private const int KeptShare = 5;

    private static readonly FrozenSet<string> Elements =
        new[] { "nav", "aside", "footer", "header", "form" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = new[]
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot", "copyright", "sidebar", "share",
        "related", "recommend", "toolbar", "print", "qrcode", "search", "pagination", "pager", "login", "banner",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static HashSet<INode> Find(INode root, IReadOnlySet<INode> outerTables)
    {
        var measure = new PageMeasure(root, FrozenSet<INode>.Empty, outerTables);
        BlockTally whole = measure.Of(root);
        var noise = new HashSet<INode>();
        var walk = new NodeWalk(root);
        while (walk.MoveNext())
        {
            if (!walk.IsLeaving && walk.Current is IElement element && IsNamedNoise(element) && IsSmall(measure.Of(element), whole))
            {
                noise.Add(element);
                walk.SkipElement();
            }
        }

        return noise;
    }

    private static bool IsSmall(BlockTally part, BlockTally whole) => whole.Sentences > 0
        ? (long)part.Sentences * KeptShare < whole.Sentences
        : (long)part.Text * KeptShare < whole.Text;

    private static bool IsNamedNoise(IElement element) =>
        (Elements.Contains(element.LocalName) && !IsHeaderOfArticle(element))
        || HasWord(element.GetAttribute("class"))
        || HasWord(element.GetAttribute("id"));

    /// <summary>It holds the title, not the site's banner.</summary>
    private static bool IsHeaderOfArticle(IElement element) => element.LocalName == "header" && PageElements.Is(element.Parent!, "article");

    private static bool HasWord(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range part in names.AsSpan().SplitAny(' ', '-', '_', '\t', '\n'))
        {
            if (words.Contains(names.AsSpan()[part]))
            {
                return true;
            }
        }

        return false;
    }
}
