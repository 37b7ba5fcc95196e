using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Splits an item that holds more than one name: at 和, 及, 与 and where a separator was lost.</summary>
internal sealed class NameSplitter(string text, NameReader names)
{
    private const int ShortestName = 2;
    private const int LongestName = 60;
    private const int LongestOffice = 6;
    private static readonly SearchValues<char> ConjunctionsAndBrackets = SearchValues.Create("和与及暨（）");
    private const string Conjunctions = "和与及暨";
    private static readonly string[] OfficesWithin =
        ["公路", "公安交通", "港航", "航道", "航务", "道路运输", "监狱", "戒毒", "交通管理", "社会组织", "中小企业", "能源局", "粮食", "办公室", "办公厅", "机关党委", "督查室", "研究室", "农机", "渔业", "种业", "疾控", "执法", "出入境", "交警", "交通警察", "网安", "刑侦", "治安", "经侦", "森林"];

    private static readonly WordIndex<string> OfficesByFirst = WordIndex.ByFirst(OfficesWithin);

    // 县安委会各成员单位 is one class: the members of the body before it.
    private const string Members = "各成员";
    private static readonly string[] LocalEndings = ["街道", "街道办事处", "派出所"];
    private static readonly string[] WholeEndings = ["办事处", "管委会", "政府", "街道", "集团", "公司", "中心"];
    private const string BodyEnds = "部委局厅办署行院会队所站府司社";

    private readonly Dictionary<(int Start, int End), int> _lostIn = [];

    /// <summary>
    /// Where a 和, 及, 与 or 以及 in [<paramref name="start"/>, <paramref name="end"/>) parts two names: (its offset, its length);
    /// null when all of it is one name, as 文化和旅游局 is.
    /// </summary>
    public (int Offset, int Length)? FindConjunction(int start, int end)
    {
        if (names.Read(text.AsSpan(start, end - start)).IsKnown)
        {
            return null;
        }

        var depth = 0;
        for (var i = start; i < end && text.AsSpan(i, end - i).IndexOfAny(ConjunctionsAndBrackets) is >= 0 and var next; i++)
        {
            i += next;
            depth += text[i] switch { '（' => 1, '）' => -1, _ => 0 };
            if (depth == 0 && i > start + 1 && Conjunctions.Contains(text[i]) && PartsNames(start, i, end))
            {
                var before = text[i] == '及' && text[i - 1] == '以' ? 1 : 0;
                return (i - before, 1 + before);
            }
        }

        return null;
    }

    /// <summary>农业厅地税局: the offset where a second known name begins with nothing before it; 0 when there is none.</summary>
    public int FindLostSeparator(int start, int end)
    {
        if (end - start < ShortestName * 2 || names.Read(text.AsSpan(start, end - start)).IsKnown)
        {
            return 0;
        }

        if (end - start <= LongestName)
        {
            return SearchLostSeparator(start, end) is > 0 and var known ? known : EndOfFirst(start, end);
        }

        // Each name of a long run asks again about all that follow it.
        if (!_lostIn.TryGetValue((start, end), out var lost))
        {
            _lostIn[(start, end)] = lost = SearchLostSeparator(start, end);
        }

        return lost;
    }

    private int SearchLostSeparator(int start, int end)
    {
        for (var i = start + ShortestName; i <= Math.Min(end - ShortestName, start + LongestName); i++)
        {
            if (BodyEnds.Contains(text[i - 1])
                && !IsPartOfDepartment(text.AsSpan(i, end - i))
                && !(text[i - 1] is '府' or '部' && IsOffice(text.AsSpan(i, end - i)))
                && names.Read(text.AsSpan(start, i - start)) is { IsKnown: true } first
                && !MayBeJoined(text.AsSpan(start, i - start), text.AsSpan(i, end - i), first)
                && (names.Read(text.AsSpan(i, end - i)).IsKnown || (text[i] == '各' && text[i - 1] is not ('府' or '委') && !text.AsSpan(i, end - i).StartsWith(Members, StringComparison.Ordinal)) || (FindLostSeparator(i, end) > 0)))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>县委县政府督查室, 国务院办公厅, 中央军委后勤保障部卫生局, 国家统计局某某调查队: what follows these is often their own.</summary>
    private static bool MayBeJoined(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, NameParts parts) =>
        name is "国务院" || (name.Contains("军委", StringComparison.Ordinal) && rest[^1] == '局') || (name is "国家统计局" && (rest.EndsWith("调查队", StringComparison.Ordinal) || rest.EndsWith("调查总队", StringComparison.Ordinal))) || parts.Body?.Organ?.Name is OrganRow.PartyCommittee;

    /// <summary>五星街道荷花池街道: what is called by the same word twice is two, known or not; 0 for anything else.</summary>
    private int EndOfFirst(int start, int end)
    {
        var item = text.AsSpan(start, end - start);
        foreach (var ending in LocalEndings)
        {
            var first = item.EndsWithWord(ending) ? item.IndexOf(ending, StringComparison.Ordinal) + ending.Length : 0;
            if (first >= ShortestName + ending.Length && item.Length - first >= ShortestName + ending.Length && !item.ContainsAny('（', '）'))
            {
                return start + first;
            }
        }

        return 0;
    }

    /// <summary>交通运输厅公路局: an office within the one before it, not a second body.</summary>
    private static bool IsPartOfDepartment(ReadOnlySpan<char> name) => OfficesByFirst.AtStart(name).Any;

    /// <summary>市政府目标办, 市委组织部人才办: what follows 政府 or a department is its office, known or not.</summary>
    private static bool IsOffice(ReadOnlySpan<char> name) => name.Length <= LongestOffice && name[^1] is '办' or '室' or '处';

    private bool PartsNames(int start, int at, int end)
    {
        var leftEnd = text[at] == '及' && text[at - 1] == '以' ? at - 1 : at;
        var left = text.AsSpan(start, leftEnd - start);
        var right = text.AsSpan(at + 1, end - at - 1);
        if (right.Length < ShortestName || left.Length < ShortestName || (right[0] == '其' && !right.StartsWith("其他", StringComparison.Ordinal)) || LevelledClass.LengthAt(text.AsSpan(start, end - start)) > left.Length)
        {
            return false;
        }

        return EndsOneName(left, right);
    }

    /// <summary>各科室, 其他企业主管部门, 省级行业主管部门: what opens so is a class of its own, whatever stands before the conjunction.</summary>
    private bool OpensClass(ReadOnlySpan<char> name) =>
        name[0] == '各' || (BodyShape.ClassStart(name).Length > 0 && BodyShape.EndsLikeBody(name)) || (BodyShape.EndsLikeBody(name) && (name.StartsWith("其他", StringComparison.Ordinal)
            || (names.Read(name) is { Place: PlaceKind.LevelWord, IsKnown: false, BareStart: var bare } && bare < name.Length && BodyShape.IsClass(name[bare..]))));

    private bool EndsOneName(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if ((right is "政府" or "人民政府" && left.EndsWith("党委", StringComparison.Ordinal)) || (right is "管委会" or "管理委员会" && left.EndsWith("党工委", StringComparison.Ordinal)))
        {
            return false;
        }

        if (names.Read(left).IsKnown)
        {
            return true;
        }

        if (left is "各地" or "各方")
        {
            return BodyShape.EndsLikeBody(right) || names.Read(right).IsKnown;
        }

        // 各有关国家高新区和自治区高新区管委会: the head is shared backwards.
        if (BodyShape.IsLevelRow(left))
        {
            return names.Read(right).Place == PlaceKind.FullName || (SharedHeads.Of(left) is not null && SharedHeads.Of(right) is not null);
        }

        // 园区和示范区管委会: both are kinds of zones.
        if (SharedHeads.SharesClassPrefix(left) && SharedHeads.Of(right) is { } head && SharedHeads.SharesClassPrefix(right[..^head.Length]))
        {
            return true;
        }

        if (left[^1] is '省' or '区' or '县' or '市' or '州' or '盟' or '旗')
        {
            return left[0] == '各' ? (left.Length > ShortestName && BodyShape.EndsLikeBody(right)) || names.Read(right).IsKnown : (names.Read(left) is { Place: PlaceKind.FullName, BareStart: var bare } && bare == left.Length) || BodyShape.IsCountedPlaces(left);
        }

        var leftIsClass = left.EndsWith("部门", StringComparison.Ordinal) || left.EndsWith("单位", StringComparison.Ordinal) || left.EndsWith("地区", StringComparison.Ordinal);
        if (leftIsClass)
        {
            return !(right.StartsWith("单位", StringComparison.Ordinal) || right.StartsWith("部门", StringComparison.Ordinal) || right is "地区" or "有关单位" or "企业");
        }

        // 现代农业园区管委会和宣州区人民政府: 人力资源和社会保障局 has no place behind its 和.
        if (left.Length > ShortestName && BodyShape.EndsLikeBody(left) && (OpensClass(right) || names.Read(right) is { IsKnown: true, Place: PlaceKind.FullName or PlaceKind.LevelWord }))
        {
            return true;
        }

        // 各街道办事处和某某集团: a class that ends in a whole word for a body, and another body.
        if (left[0] == '各' && left.EndsWithAny(WholeEndings) && BodyShape.EndsLikeBody(right) && !SharedHeads.SharesClassPrefix(right))
        {
            return true;
        }

        return left.Length > ShortestName
            && (left[^1] is '局' or '厅' or '委' or '办' or '署' or '府' or '院' or '司' || left.EndsWith("委员会", StringComparison.Ordinal) || left.EndsWith("联合会", StringComparison.Ordinal) || left.EndsWith("公司", StringComparison.Ordinal) || left.EndsWith("银行", StringComparison.Ordinal))
            && (BodyShape.EndsLikeBody(right) || names.Read(right).IsKnown)
            && !(left[^1] == '办' && right.Length < 3);
    }
}
