using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Whether what was scanned is a list at all: decoys such as （负责人签字） fall here.</summary>
internal static class ListJudge
{
    private const int LongestName = 60;
    // 学校, 企业主体: too short to be a body that no table has.
    private const int SpeakingName = 5;
    private const int ShortestOfEnding = 3;
    // 某某领导小组（代章）: a signature under another body's seal.
    private static readonly string[] Seals = ["（代章）", "（盖章）", "〔盖章〕", "（章）", "（公章）", "〔公章〕"];
    private const string SpeakingEndings = "局厅委部署司";
    private static readonly string[] ExampleWords = ["含", "包括", "包含", "如", "不含", "例如", "即", "注", "详见", "见", "原", "除", "以下", "下称", "抄送", "主送", "抄报", "分送", "发送"];

    // （市安置工作领导小组办公室，以下简称市安置办） gives a body another name.
    private static readonly string[] ShortForms = ["以下简称", "以下统称", "简称", "又称"];

    // 鼓励高校牵头、企业参与 wishes and assigns nothing.
    private static readonly string[] Wishes = ["鼓励", "支持", "引导", "推动", "探索", "依托", "发挥", "促进"];

    public static bool IsList(string text, ListDraft draft, NameReader names, ListForm form)
    {
        var known = 0;
        var shaped = 0;
        var classes = 0;
        var isGiven = draft.Names.Count > 0 && IsGivenBy(text, draft.Names[0]);
        foreach (var name in draft.Names)
        {
            var span = text.AsSpan(name.Start, name.End - name.Start);
            if (span.Length > LongestName)
            {
                return false;
            }

            var parts = name.Known?.Parts ?? names.Read(span);
            if (parts.IsKnown)
            {
                known++;
                shaped++;
                continue;
            }

            var shape = name.Known?.Shape ?? new NameShape(span, parts);
            if (shape.IsRequestOrOtherLabel)
            {
                return false;
            }

            var isClass = shape.IsClass || (span[0] == '各' && draft.HasLead && isGiven);
            known += isClass || shape.IsOfficeOrPlace || (shape.EndsLikeBody && IsOfTownship(parts, names, isGiven)) ? 1 : 0;
            shaped += isClass || shape.IsCalledLikeBody ? 1 : 0;
            classes += isClass ? 1 : 0;
        }

        if (form == ListForm.Sentence && DescribesAny(text, names, draft))
        {
            return false;
        }

        if (form is ListForm.Sentence or ListForm.WholeText && BeginsWith(text, draft.Names[0], Wishes) && !names.Read(text.AsSpan(draft.Names[0].Start, draft.Names[0].End - draft.Names[0].Start)).IsKnown)
        {
            return false;
        }

        if (draft.FirstLabel is null ? !draft.HasLead && draft.HasRoleWords && TellsMembers(text, draft) : IsImprint(text, draft))
        {
            return false;
        }

        var all = draft.Names.Count;
        return form switch
        {
            ListForm.TableRow => shaped * 2 >= all,
            ListForm.Sentence => draft.HasRoleWords && shaped == all && known * 4 >= all * (draft.HasLead && isGiven ? 2 : 3) && draft.NamesABody,
            ListForm.WholeText when draft.HasRoleWords && draft.FirstLabel is null => shaped * 3 >= all * 2 && (known * 2 >= all || (known > 0 && shaped == all)),
            ListForm.PhraseEnd => known == all && draft.NamesABody && !IsSignatureOrContact(draft),
            _ when draft.HasSpokenLabel => shaped == all && known * 2 >= all,
            _ when draft.FirstLabel is not null => shaped * 2 >= all,
            _ when draft.HasRoleWords => known > 0 ? shaped * 3 >= all * 2 : shaped == all && AllSpeak(text, draft),
            _ when DescribesAny(text, names, draft) => false,
            _ when text.AsSpan(draft.Names[^1].Start, draft.Pieces[^1].End - draft.Names[^1].Start).EndsWithAny(Seals) => false,
            _ when IsExample(text, draft.Names[0]) || IsSignatureOrContact(draft) || GivesShortForm(text, draft) => false,
            _ => (shaped == all && known > 0 && draft.NamesABody) || classes == all,
        };
    }

    /// <summary>Whether the name may be called like a body, known or not. All names of a sentence that is a list are, but for 各 and a word in one that gives a lead.</summary>
    public static bool IsShaped(string text, ListedName name, NameReader names)
    {
        var span = text.AsSpan(name.Start, name.End - name.Start);
        return name.Known is { IsPlain: true } || span[0] == '各' || (span.Length <= LongestName && ((name.Known?.Parts ?? names.Read(span)) is var parts && (parts.IsKnown || NameShape.IsLikeBody(span, parts))));
    }

    /// <summary>安监部, 运输局: no class, and long enough to be meant.</summary>
    private static bool Speaks(ReadOnlySpan<char> name) =>
        name.Length >= SpeakingName || (name.Length >= ShortestOfEnding && SpeakingEndings.Contains(name[^1], StringComparison.Ordinal));

    /// <summary>领导小组由县教育局、县财政局组成: who sits on a body.</summary>
    private static bool TellsMembers(string text, ListDraft draft)
    {
        foreach (var piece in draft.Pieces)
        {
            if (piece.Kind == PieceKind.Predicate && text.AsSpan(piece.Start, piece.End - piece.Start).EndsWithWord(RoleWords.Composed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllSpeak(string text, ListDraft draft) =>
        draft.Names.TrueForAll(name => Speaks(text.AsSpan(name.Start, name.End - name.Start)));

    private static bool GivesShortForm(string text, ListDraft draft)
    {
        foreach (var name in draft.Names)
        {
            if (BeginsWith(text, name, ShortForms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>主办：某某市人民政府办公厅 承办：某某局 at the foot of a page; beside 协办： they give duties.</summary>
    private static bool IsImprint(string text, ListDraft draft)
    {
        var (hosts, undertakes) = (false, false);
        foreach (var piece in draft.Pieces)
        {
            if (piece.Kind == PieceKind.Label)
            {
                var label = text.AsSpan(piece.Start, piece.End - piece.Start);
                if (label is not ("主办：" or "承办："))
                {
                    return false;
                }

                hosts |= label[0] == '主';
                undertakes |= label[0] == '承';
            }
        }

        return hosts && undertakes;
    }

    /// <summary>由镇村建办牵头，各村落实: 由 and a lead leave no doubt of what the sentence is.</summary>
    private static bool IsGivenBy(string text, ListedName first) => first.Start > 0 && text[first.Start - 1] == '由';

    /// <summary>A name with a full date is a signature, one with 联系人： a contact.</summary>
    private static bool IsSignatureOrContact(ListDraft draft) =>
        draft.Deadline is { } date && date.EndsWith('日') || draft.Pieces.Exists(piece => piece.Kind == PieceKind.Person);

    /// <summary>（含省科技厅） explains a word and assigns nothing.</summary>
    private static bool IsExample(string text, ListedName first) => BeginsWith(text, first, ExampleWords);

    private static bool DescribesAny(string text, NameReader names, ListDraft draft)
    {
        foreach (var name in draft.Names)
        {
            if (name.Known is not { IsPlain: true } && IsDescribed(text, names, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>（代管药品的医院、药店等）: what is described is not called by its name; 设区的市 is a level.</summary>
    private static bool IsDescribed(string text, NameReader names, ListedName name)
    {
        var span = text.AsSpan(name.Start, name.End - name.Start);
        return span.Contains('的') && !names.Read(span).IsKnown && !span.Contains("设区的市", StringComparison.Ordinal) && BodyShape.ClassStart(span).Length == 0;
    }

    private static bool BeginsWith(string text, ListedName first, string[] words)
    {
        var name = text.AsSpan(first.Start, first.End - first.Start);
        foreach (var word in words)
        {
            if (name.StartsWithWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>镇水利站 in a document of a township, and 由供电所负责 there: no table has its offices.</summary>
    private static bool IsOfTownship(NameParts parts, NameReader names, bool isGiven) =>
        parts is { Place: PlaceKind.LevelWord, Region.Level: AdministrativeLevel.Township } || (isGiven && names.OwnRegion is { Level: AdministrativeLevel.Township });
}
