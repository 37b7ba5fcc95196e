namespace PolicyGraph.Reports.Analyses;

/// <summary>The tables that analysts ask for.</summary>
public enum ReportKind
{
    /// <summary>责任覆盖: how well measures are provided with a lead.</summary>
    Coverage,

    /// <summary>责任矩阵: measures × bodies of one policy.</summary>
    Matrix,

    /// <summary>任务量: how many measures each body has.</summary>
    Workload,

    /// <summary>协作关系: who leads what whom supports.</summary>
    Collaboration,

    /// <summary>政策脉络: what a policy rests on and what rests on it.</summary>
    Lineage,

    /// <summary>已撤并仍挂牵头: leads that reforms have ended.</summary>
    Dissolved,
}
