using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>法规处, 厅法规处 in a paper of 广东省教育厅: that department's own, and not the 法规处 of any other in the province.</summary>
internal static class IssuersOffice
{
    // 东湖管理处, 街道办事处, 市场服务处: bodies of their own.
    private static readonly string[] OwnBodies = ["管理处", "办事处", "服务处", "事务处", "代表处", "经营处", "工程处"];

    /// <returns>The body as it was found where it is no office, or where a government or nobody is known to have issued the paper.</returns>
    public static ResolvedBody Of(NamedBody body, ResolvedBody found, Department? issuer)
    {
        if (found.IsKnown || issuer is null or { Kind: DepartmentKind.Government or DepartmentKind.Unknown } || !IsOffice(body))
        {
            return found;
        }

        var (department, name) = (found.Department, issuer.Name + WithoutOwner(body.Completed, issuer.Name));
        var aliases = new AliasSet(name);
        aliases.Add(department.Name);
        foreach (var alias in department.Aliases)
        {
            aliases.Add(alias);
        }

        var code = department.Id[..department.Id.IndexOf(':', StringComparison.Ordinal)];
        return found with { Department = department with { Id = $"{code}:{name}", Name = name, Aliases = aliases.ToArray() }, Rule = "issuers-office" };
    }

    private static bool IsOffice(NamedBody body) =>
        !body.IsClass && body.Governing is null && body.Parts.Place == PlaceKind.None && BodyShape.IsOffice(body.Completed)
        && !Array.Exists(OwnBodies, ending => body.Completed.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>厅 in 厅法规处, 委 in 委机关党委.</summary>
    private static string WithoutOwner(string office, string issuer) =>
        office[0] == issuer[^1] || (office[0] == '委' && issuer.EndsWith("委员会", StringComparison.Ordinal)) ? office[1..] : office;
}
