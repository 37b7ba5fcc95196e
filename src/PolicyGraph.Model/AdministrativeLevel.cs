namespace PolicyGraph.Model;

/// <summary>行政层级, from the centre down. 自治区, 直辖市 are provinces; 盟, 自治州 cities; 旗, 区, 县级市 counties.</summary>
public enum AdministrativeLevel
{
    National,
    Province,
    City,
    County,
    Township,
}
