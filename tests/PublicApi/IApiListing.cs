using System.Reflection;

namespace Dataset.PublicApi;

/// <summary>
/// The public API of an assembly as a text to review. Ours is <see cref="ReflectedListing"/>; where the package PublicApiGenerator
/// can be had, a class that calls <c>assembly.GeneratePublicApi()</c> takes its place at the one call in <see cref="PublicApiTests"/>.
/// </summary>
internal interface IApiListing
{
    string Of(Assembly assembly);
}
