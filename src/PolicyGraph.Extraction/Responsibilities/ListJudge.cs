using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Whether what was scanned is a list at all: decoys such as （负责人签字） fall here.</summary>
internal static class ListJudge
{
    private const int LongestName = 60;

    public static bool IsList(string text, ListDraft draft, NameReader names, ListForm form)
    {
        var known = 0;
        var shaped = 0;
        foreach (var name in draft.Names)
        {
            var span = text.AsSpan(name.Start, name.End - name.Start);
            if (span.Length > LongestName)
            {
                return false;
            }

            var parts = names.Read(span);
            var isClass = BodyShape.IsClass(span[parts.BareStart..]);
            known += parts.IsKnown || isClass || IsPlaceWithHead(parts, span) ? 1 : 0;
            shaped += parts.IsKnown || isClass || BodyShape.EndsLikeBody(span) ? 1 : 0;
        }

        var all = draft.Names.Count;
        return form switch
        {
            ListForm.TableRow => shaped * 2 >= all,
            ListForm.Sentence => draft.HasRoleWords && known == all && draft.NamesABody,
            _ when draft.HasLabel => shaped * 2 >= all,
            _ when draft.HasRoleWords => shaped == all,
            _ => known == all && draft.NamesABody,
        };
    }

    /// <summary>立山经济开发区: a real place in front, a body's ending behind.</summary>
    private static bool IsPlaceWithHead(NameParts parts, ReadOnlySpan<char> name) =>
        parts.Place != PlaceKind.None && BodyShape.EndsLikeBody(name) && name.Length > parts.BareStart + 1;
}
