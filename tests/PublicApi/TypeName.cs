using System.Reflection;

namespace Dataset.PublicApi;

/// <summary>A type as C# writes it, with the question marks of nullable references.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(Type type, NullabilityInfo? info = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : string.Empty;
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        }

        return (Keywords.TryGetValue(type, out var keyword) ? keyword : type.IsGenericParameter ? type.Name : Named(type, info)) + mark;
    }

    /// <summary>With the namespace and the types around it.</summary>
    public static string Full(Type type) => $"{type.Namespace}.{Named(type, null)}";

    private static string Named(Type type, NullabilityInfo? info)
    {
        var arguments = type.GetGenericArguments();
        var around = type.DeclaringType is { } outer ? Named(outer, null) + "." : string.Empty;
        var own = arguments.Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = tick < 0 ? type.Name : type.Name[..tick];
        var offset = arguments.Length - own.Length;
        return around + name + (own.Length == 0 ? string.Empty : $"<{string.Join(", ", own.Select((one, i) => Of(one, info?.GenericTypeArguments.ElementAtOrDefault(offset + i))))}>");
    }
}
