using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>What the characters of a name in a list tell where no table has its body.</summary>
internal sealed class NameShape
{
    private const int ShortestRequest = 6;

    // 各牵头单位请于每月25日前将进展情况报市政府督查室 asks for something and names no duty.
    // 县登记中心根据县征收中心出具的确认单, 对工程进行 say how something is done.
    // 此件发至各分局 is said of the paper.
    private static readonly string[] Requests = ["此件", "根据", "进行", "请于", "请将", "请在", "请按", "请各", "情况报", "名单报", "情况于"];

    /// <param name="name">Not empty.</param>
    public NameShape(ReadOnlySpan<char> name, NameParts parts)
    {
        EndsLikeBody = BodyShape.EndsLikeBody(name);
        IsRequestOrOtherLabel = IsRequest(name) || IsOtherLabel(name);

        // （由市科技局认定的企业） describes; 设区的市 is a level.
        IsClass = EndsLikeBody && BodyShape.IsClass(name[parts.BareStart..]) && (!name.Contains('的') || name.Contains("设区的市", StringComparison.Ordinal));
        IsOfficeOrPlace = BodyShape.IsOffice(name) || IsPlaceWithHead(parts, name) || IsPlace(parts, name) || SharedHeads.IsShortPlace(parts, name);
        IsCalledLikeBody = IsLikeBody(name, parts);
    }

    public bool EndsLikeBody { get; }

    /// <summary>Its words ask for something, speak of the paper itself or are a label that gives no duty.</summary>
    public bool IsRequestOrOtherLabel { get; }

    public bool IsClass { get; }

    /// <summary>An office of a body, a place, or a body behind a real place.</summary>
    public bool IsOfficeOrPlace { get; }

    /// <summary>It may be called like a body.</summary>
    public bool IsCalledLikeBody { get; }

    public static bool IsLikeBody(ReadOnlySpan<char> name, NameParts parts) =>
        BodyShape.EndsLikeBody(name) || SharedHeads.SharesClassPrefix(name) || SharedHeads.IsCarrier(name) || SharedHeads.IsCarrier(name[parts.BareStart..]) || SharedHeads.IsShortPlace(parts, name);

    /// <summary>责任编辑：市政府办公室 has a label that gives no duty.</summary>
    private static bool IsOtherLabel(ReadOnlySpan<char> name)
    {
        var bracket = name.IndexOf('（');
        return (bracket < 0 ? name : name[..bracket]).Contains('：');
    }

    private static bool IsRequest(ReadOnlySpan<char> name)
    {
        // 本办法由市卫生健康主管部门负责组织实施 speaks of the paper itself.
        if (name[0] == '本' && name.Contains('由'))
        {
            return true;
        }

        foreach (var words in name.Length >= ShortestRequest ? Requests : [])
        {
            if (name.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>广州市 and nothing else.</summary>
    private static bool IsPlace(NameParts parts, ReadOnlySpan<char> name) => parts.Place == PlaceKind.FullName && parts.BareStart == name.Length;

    /// <summary>立山经济开发区: a real place in front, a body's ending behind.</summary>
    private static bool IsPlaceWithHead(NameParts parts, ReadOnlySpan<char> name) =>
        parts.Place != PlaceKind.None && BodyShape.EndsLikeBody(name) && name.Length > parts.BareStart + 1;
}
