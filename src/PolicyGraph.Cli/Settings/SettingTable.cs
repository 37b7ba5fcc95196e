using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace PolicyGraph.Cli.Settings;

/// <summary>Every setting there is: what stands in a file and is not here is a mistake.</summary>
internal static class SettingTable
{
    public static Setting[] All { get; } = [.. Of(typeof(StoreSetting)), .. Of(typeof(ServerSetting))];

    private static IEnumerable<Setting> Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type holder) =>
        holder.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Setting>();
}
