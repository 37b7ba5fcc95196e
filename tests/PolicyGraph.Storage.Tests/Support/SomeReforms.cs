using PolicyGraph.Model;

namespace PolicyGraph.Storage.Tests.Support;

/// <summary>Policies after a reform: 工商局 was merged into 市场监督管理局 in 2019, and that renamed in 2023.</summary>
internal static class SomeReforms
{
    public const string TodayId = "150600:鄂尔多斯市综合监管局";

    public static Department Market { get; } = SomePolicy.Body("市场监督管理局", "市场监管", "市市场监管局") with
    {
        Successors = [new DepartmentSuccession(TodayId, "鄂尔多斯市综合监管局", SuccessionKind.Rename, 2023, "2023年机构改革")],
    };

    /// <summary>Split, and with a function gone elsewhere: nobody answers for it.</summary>
    public static Department Prices { get; } = SomePolicy.Body("物价局", "物价") with
    {
        Successors =
        [
            new DepartmentSuccession(SomePolicy.Finance.Id, SomePolicy.Finance.Name, SuccessionKind.FunctionTransfer, 2018, "2018年机构改革"),
            new DepartmentSuccession(Market.Id, Market.Name, SuccessionKind.Split, 2018, "2018年机构改革"),
        ],
    };

    /// <summary>Seven measures: led by bodies of before and after the reform, shared by a class of bodies, and had by nobody.</summary>
    public static Policy Licences { get; } = SomePolicy.Numbered(
        "鄂府发〔2020〕903号",
        "鄂尔多斯市人民政府关于简化食堂许可的通知",
        SomePolicy.Measure(1, "一次办成", "一次办成。", (Market, ResponsibilityRole.Lead), (SomePolicy.Finance, ResponsibilityRole.Coordinate), (SomePolicy.Science, ResponsibilityRole.Coordinate)),
        SomePolicy.Measure(2, "降低收费", "降低收费。", (Market, ResponsibilityRole.Lead), (SomePolicy.Finance, ResponsibilityRole.Shared)),
        SomePolicy.Measure(3, "各地落实", "各地落实。", (SomePolicy.Counties, ResponsibilityRole.Shared)),
        SomePolicy.Measure(4, "加强宣传", "加强宣传。"),
        SomePolicy.Measure(5, "清理旧证", "清理旧证。", (SomePolicy.Industry, ResponsibilityRole.Lead), (SomePolicy.Finance, ResponsibilityRole.Coordinate)),
        SomePolicy.Measure(6, "稳定价格", "稳定价格。", (Prices, ResponsibilityRole.Responsible)),
        SomePolicy.Measure(7, "合并旧规", "合并旧规。", (SomePolicy.Industry, ResponsibilityRole.Lead), (Market, ResponsibilityRole.Lead))) with
    {
        IssuedOn = new DateOnly(2020, 5, 6),
    };
}
