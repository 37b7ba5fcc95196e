namespace PolicyGraph.Model;

/// <summary>What a list makes of a body. Order in the list is no role: see <see cref="Assignment.Position"/>.</summary>
public enum ResponsibilityRole
{
    /// <summary>牵头, 牵头负责, 牵头单位, 总牵头.</summary>
    Lead,

    /// <summary>配合, 参与, 参加, 协助, 协办, 协同, 指导, and the partner of 会同.</summary>
    Coordinate,

    /// <summary>Several bodies under 按职责分工负责, 分别负责, or a plural 责任单位.</summary>
    Shared,

    /// <summary>One body with a plain 负责, 落实 or 责任单位.</summary>
    Responsible,
}
