using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    private static readonly string FoodReference = $"《{FoodSafety}》";

    public static TheoryData<string, string[]> PolicyConditions => new()
    {
        { "title contains", [SomePolicy.Canteens.Id] },
        { "title starts", [SomePolicy.Services.Id] },
        { "days", [SomePolicy.Canteens.Id] },
        { "not that number", [SomePolicy.Services.Id, SomePolicy.Canteens.Id] },
        { "absent level is none of them", [FoodReference] },
        { "or", [FoodReference, SomePolicy.Canteens.Id] },
        { "nothing of nothing", [] },
        { "in nothing", [] },
        { "issuer", [SomePolicy.Services.Id, SomePolicy.Canteens.Id] },
        { "no issuer", [FoodReference] },
        { "some measure", [SomePolicy.Canteens.Id] },
        { "all measures", [FoodReference, SomePolicy.Services.Id] },
        { "no measure", [FoodReference] },
        { "some measure of a body in a role", [SomePolicy.Services.Id] },
    };

    private static Condition PolicyCondition(string name) => name switch
    {
        "title contains" => new Compared(Field.PolicyTitle, Comparison.Contains, ["食堂"]),
        "title starts" => new Compared(Field.PolicyTitle, Comparison.StartsWith, ["内蒙古"]),
        "days" => Condition.All(
            new Compared(Field.PolicyIssuedOn, Comparison.AtLeast, ["2016-03-09"]), new Compared(Field.PolicyPublishedOn, Comparison.AtMost, ["2016-03-12"])),
        "not that number" => new Unmet(new Compared(Field.PolicyId, Comparison.In, [FoodReference])),
        "absent level is none of them" => new Unmet(new Compared(Field.PolicyLevel, Comparison.In, ["CITY", "PROVINCE"])),
        "or" => Condition.Any(
            new Compared(Field.PolicyStatus, Comparison.In, ["REFERENCED"]),
            Condition.All(new Compared(Field.PolicyRegionCode, Comparison.In, ["150600"]), new Compared(Field.PolicyTitle, Comparison.Contains, ["食堂"]))),
        "nothing of nothing" => Condition.Never,
        "in nothing" => new Compared(Field.PolicyId, Comparison.In, []),
        "issuer" => Condition.Some(Relation.PolicyIssuer, new Compared(Field.DepartmentName, Comparison.Contains, ["人民政府"])),
        "no issuer" => Condition.None(Relation.PolicyIssuer, Condition.Always),
        "some measure" => Condition.Some(Relation.PolicyMeasures, new Compared(Field.MeasureHasDeadline, Comparison.In, ["true"])),
        "all measures" => Condition.Every(Relation.PolicyMeasures, new Compared(Field.MeasureTitle, Comparison.In, ["摸清底数"])),
        "no measure" => Condition.None(Relation.PolicyMeasures, Condition.Always),
        _ => Condition.Some(Relation.PolicyMeasures, Condition.Some(Relation.MeasureAssignments, Condition.All(
            new Compared(Field.AssignmentRole, Comparison.In, ["LEAD"]),
            Condition.Some(Relation.AssignmentDepartment, new Compared(Field.DepartmentFunction, Comparison.In, ["财政"]))))),
    };

    [Theory]
    [MemberData(nameof(PolicyConditions))]
    public async Task Policies_that_meet_a_condition_are_listed_and_counted(string name, string[] ids)
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var filter = new PolicyFilter { Where = PolicyCondition(name) };
        Assert.Equal(ids, await Policies(filter, PolicyOrder.Id, false));
        Assert.Equal(ids.Length, await reader.CountPoliciesAsync(filter, Cancellation));
    }

    [Fact]
    public async Task Measures_are_filtered_by_what_they_are_related_to()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var finance = Condition.Some(Relation.AssignmentDepartment, new Compared(Field.DepartmentId, Comparison.In, [SomePolicy.Finance.Id]));
        string[] shared = [$"{SomePolicy.Canteens.Id}#3"];
        Assert.Equal(shared, await MeasuresWhere(Condition.Some(Relation.MeasureAssignments, Condition.All(finance, Role("SHARED")))));
        Assert.Equal([.. shared], await MeasuresWhere(Condition.Every(Relation.MeasureAssignments, Role("SHARED"))));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2"], await MeasuresWhere(Condition.None(Relation.MeasureAssignments, finance)));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2", .. shared], await MeasuresWhere(Condition.None(Relation.MeasureAssignments, Role("LEAD"))));
        Assert.Equal(shared, await MeasuresWhere(Condition.Some(Relation.MeasureAssignments, new Compared(Field.AssignmentIsGroup, Comparison.In, ["true"]))));
        Assert.Equal([$"{SomePolicy.Services.Id}#1"], await MeasuresWhere(Condition.Some(Relation.MeasurePolicy, new Compared(Field.PolicyIssuedOn, Comparison.AtMost, ["2015-12-31"]))));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2"], await MeasuresWhere(Condition.Some(Relation.MeasurePath, new Compared(Field.Text, Comparison.Contains, ["明厨"]))));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#1"], await MeasuresWhere(Condition.Some(Relation.MeasureAssignments, Condition.All(
            Role("COORDINATE"), Condition.Some(Relation.AssignmentMeasure, new Compared(Field.MeasureNumber, Comparison.In, ["1", "2"]))))));
        Assert.Equal([], await MeasuresWhere(Condition.Some(Relation.MeasureAssignments, Condition.None(Relation.AssignmentDepartment, Condition.Always))));

        static Condition Role(string role) => new Compared(Field.AssignmentRole, Comparison.In, [role]);
    }

    [Fact]
    public async Task Bodies_are_filtered_by_what_they_are_related_to()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.Equal([SomePolicy.Science.Id], await DepartmentsWhere(Condition.Some(Relation.DepartmentAliases, new Compared(Field.Text, Comparison.In, ["市科技局", "市科委"]))));
        var unnamed = await DepartmentsWhere(Condition.Every(Relation.DepartmentAliases, new Compared(Field.Text, Comparison.StartsWith, ["各"])));
        Assert.Contains(SomePolicy.Counties.Id, unnamed);
        Assert.Contains(SomePolicy.Canteens.Issuer!.Id, unnamed);
        Assert.DoesNotContain(SomePolicy.Science.Id, unnamed);
        Assert.Equal([SomePolicy.Counties.Id, SomePolicy.Industry.Id], await DepartmentsWhere(Condition.All(
            Condition.None(Relation.DepartmentAssignments, new Compared(Field.AssignmentRole, Comparison.In, ["LEAD"])), Condition.Some(Relation.DepartmentAssignments, Condition.Always))));
        Assert.Equal([SomePolicy.Canteens.Issuer!.Id], await DepartmentsWhere(Condition.Some(Relation.DepartmentIssued, new Compared(Field.PolicyTitle, Comparison.Contains, ["食堂"]))));
        Assert.Equal(6, (await DepartmentsWhere(Condition.Some(Relation.DepartmentRegion, new Compared(Field.RegionFullName, Comparison.Contains, ["鄂尔多斯"])))).Count());
        Assert.Equal([SomePolicy.Finance.Id], await DepartmentsWhere(Condition.Some(Relation.DepartmentAssignments, Condition.Some(
            Relation.AssignmentMeasure, Condition.Some(Relation.MeasurePolicy, new Compared(Field.PolicyId, Comparison.In, [SomePolicy.Services.Id]))))));
    }

    [Fact]
    public async Task Regions_are_filtered_ordered_and_counted()
    {
        await Put(SomePolicy.Canteens);
        await store.LoadRegionsAsync([SomePolicy.InnerMongolia, SomePolicy.Ordos], Cancellation);
        var all = await reader.ListRegionsAsync(new(Everything, new(), [new(RegionOrder.Level, true)]), Cancellation);
        Assert.Equal([SomePolicy.Ordos, SomePolicy.InnerMongolia], all.Edges.Select(edge => edge.Node));
        var filter = new RegionFilter { Where = new Compared(Field.RegionParentCode, Comparison.In, ["150000"]) };
        Assert.Equal([SomePolicy.Ordos], (await reader.ListRegionsAsync(new(Everything, filter), Cancellation)).Edges.Select(edge => edge.Node));
        Assert.Equal(1, await reader.CountRegionsAsync(filter, Cancellation));
        Assert.Equal(2, await reader.CountRegionsAsync(new(), Cancellation));
    }

    [Fact]
    public async Task Every_field_can_be_compared_in_every_way()
    {
        await Put(SomePolicy.Canteens);
        foreach (var field in All<Field>())
        {
            foreach (var comparison in Enum.GetValues<Comparison>())
                await AskAsync(field.Subject, new Compared(field, comparison, ["x"]));
            await AskAsync(field.Subject, new Compared(field, Comparison.In, ["x", "y"]));
        }
        foreach (var relation in All<Relation>())
        {
            await AskAsync(relation.From, Condition.Some(relation, Condition.Always));
            await AskAsync(relation.From, Condition.None(relation, Condition.Always));
            await AskAsync(relation.From, Condition.Every(relation, Condition.Never));
        }

        static T[] All<T>() => [.. typeof(T).GetProperties().Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!)];

        Task<long> AskAsync(Subject subject, Condition condition) => subject switch
        {
            Subject.Policy => reader.CountPoliciesAsync(new() { Where = condition }, Cancellation),
            Subject.Measure => reader.CountMeasuresAsync(new() { Where = condition }, Cancellation),
            Subject.Department => reader.CountDepartmentsAsync(new() { Where = condition }, Cancellation),
            Subject.Region => reader.CountRegionsAsync(new() { Where = condition }, Cancellation),
            Subject.Assignment => reader.CountMeasuresAsync(new() { Where = Condition.Some(Relation.MeasureAssignments, condition) }, Cancellation),
            _ => reader.CountDepartmentsAsync(new() { Where = Condition.Some(Relation.DepartmentAliases, condition) }, Cancellation),
        };
    }

    [Theory]
    [InlineData("'; DROP TABLE policy; --")]
    [InlineData("\"} ) RETURN 1 // MATCH (n) DETACH DELETE n")]
    [InlineData("{it} {value} {condition} $f1 $limit k1 ASC")]
    [InlineData("x' OR '1'='1")]
    [InlineData("%_*?[a-z]\\")]
    [InlineData("𠮷野家\u0000<script>")]
    public async Task Text_of_a_condition_is_data(string text)
    {
        var body = SomePolicy.Body(text, text, text);
        var policy = SomePolicy.Numbered(text, text, SomePolicy.Measure(1, text, text, (body, ResponsibilityRole.Lead)));
        await Put(SomePolicy.Services, policy);
        Condition[] ofMeasure =
        [
            new Compared(Field.MeasureTitle, Comparison.In, [text]),
            new Compared(Field.MeasureTitle, Comparison.In, [text, "x"]),
            new Compared(Field.MeasureText, Comparison.Contains, [text]),
            new Compared(Field.MeasureText, Comparison.StartsWith, [text]),
            Condition.Some(Relation.MeasurePath, new Compared(Field.Text, Comparison.Contains, [text])),
            Condition.Some(Relation.MeasurePolicy, new Compared(Field.PolicyId, Comparison.In, [text])),
            Condition.Some(Relation.MeasurePolicy, new Compared(Field.PolicyTitle, Comparison.StartsWith, [text])),
            Condition.Some(Relation.MeasureAssignments, new Compared(Field.AssignmentAsWritten, Comparison.Contains, [text])),
            Condition.Some(Relation.MeasureAssignments, Condition.Some(Relation.AssignmentDepartment, new Compared(Field.DepartmentFunction, Comparison.In, [text]))),
            Condition.Some(Relation.MeasureAssignments, Condition.Some(Relation.AssignmentDepartment, Condition.Some(
                Relation.DepartmentAliases, new Compared(Field.Text, Comparison.In, [text])))),
        ];
        foreach (var condition in ofMeasure)
        {
            Assert.Equal([$"{text}#1"], await MeasuresWhere(condition));
            Assert.Equal([$"{SomePolicy.Services.Id}#1"], await MeasuresWhere(new Unmet(condition)));
        }
        var late = new PolicyQuery(new(5, After: new Cursor([text, text])), new(), [new(PolicyOrder.Title)]);
        Assert.All((await reader.ListPoliciesAsync(late, Cancellation)).Edges, edge => Assert.True(string.CompareOrdinal(edge.Node.Title, text) > 0));
        var search = new SearchQuery(text, [], Everything) { Policies = new Compared(Field.PolicyTitle, Comparison.In, [text]) };
        Assert.Contains(policy.Id, (await reader.SearchAsync(search, Cancellation)).Edges.Select(edge => edge.Node.Id));
    }

    private async Task<IEnumerable<string>> MeasuresWhere(Condition where) => await Measures(new MeasureFilter { Where = where });

    private async Task<IEnumerable<string>> DepartmentsWhere(Condition where) => await Departments(new DepartmentFilter { Where = where }, DepartmentOrder.Id);
}
