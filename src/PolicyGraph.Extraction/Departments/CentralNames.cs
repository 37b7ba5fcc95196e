using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Tells which names of the central table mean the central body in a document of <paramref name="own"/>, and not its local namesake.</summary>
internal sealed class CentralNames(BodyTable bodies, Region? own, bool isCentralDocument)
{
    private static readonly string[] Prefixes = ["国家", "中央", "国务院", "中国", "全国", "最高"];
    private static readonly string[] Endings = ["部", "总局", "总社", "署", "会"];

    /// <summary>国家能源局, 中国残联: the centre says so at the start.</summary>
    public static bool BeginsLikeOne(ReadOnlySpan<char> name) => name.StartsWithAny(Prefixes);

    public CentralRow? Find(ReadOnlySpan<char> written)
    {
        var name = bodies.MeantBy(written);
        return bodies.FindCentral(name) is { } central && (isCentralDocument || BeginsLikeOne(name) || IsWholeEnterprise(name, central) || IsOnlyCentral(name, central)) ? central : null;
    }

    /// <summary>南方电网, 中石油: no branch is called so, where 农行 and 铁塔公司 may be a county's.</summary>
    private static bool IsWholeEnterprise(ReadOnlySpan<char> name, CentralRow central) => central.Kind == DepartmentKind.Enterprise && name[^1] is not ('行' or '司');

    /// <summary>公安部, 海关总署, 淮委: no local body is called so; 宣传部 and 能源局 may be local.</summary>
    private bool IsOnlyCentral(ReadOnlySpan<char> name, CentralRow central) =>
        (own is null || name.EndsWithAny(Endings) || HasNoNamesake(name, central))
        && bodies.FindOrgan(name, scope: null) is null
        && (own is null || bodies.FindFunction(name) is null or { WrittenSuffix: "部" or "总局" or "署" });

    /// <summary>长航局, 长三角区域合作办公室: a name written out, or one of a line that is no place's; 气象局 is every place's.</summary>
    private bool HasNoNamesake(ReadOnlySpan<char> name, CentralRow central) =>
        central.Kind == DepartmentKind.VerticalSystem ? bodies.FindVertical("", name) is null : name.SequenceEqual(central.Name);
}
