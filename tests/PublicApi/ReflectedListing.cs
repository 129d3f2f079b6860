using System.Globalization;
using System.Reflection;
using System.Text;

namespace Dataset.PublicApi;

/// <summary>Every public type with its public and protected members, in ordinal order, by plain reflection: a line a member.</summary>
internal sealed class ReflectedListing : IApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(ObsoleteMark(type)).Append(Header(type)).Append('\n');
            foreach (var line in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (IsReadOnly(type) ? "readonly struct" : "struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var bases = new List<string>();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Add(TypeName.Of(parent));
        }

        // Only what the type says itself, and not what its interfaces bring along.
        var inherited = type.GetInterfaces().SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        bases.AddRange(type.IsEnum ? [] : type.GetInterfaces().Where(one => !inherited.Contains(one) && one.IsVisible).Select(one => TypeName.Of(one)).Order(StringComparer.Ordinal));
        return $"{kind} {TypeName.Full(type)}{(bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases))}{Constraints(type.IsNested ? [] : type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
        }

        return type.GetFields(Declared).Where(field => IsVisible(field.Attributes)).Select(Line)
            .Concat(type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{Access(constructor)}new({Parameters(constructor.GetParameters())})"))
            .Concat(type.GetProperties(Declared).Select(Line).OfType<string>())
            .Concat(type.GetEvents(Declared).Where(one => one.AddMethod is { } add && IsVisible(add)).Select(one => $"event {TypeName.Of(one.EventHandlerType!)} {one.Name}"))
            .Concat(type.GetMethods(Declared).Where(method => IsVisible(method) && IsOrdinary(method)).Select(Line));
    }

    private static string Line(FieldInfo field) =>
        $"{ObsoleteMark(field)}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{(field is { IsInitOnly: true } ? "readonly " : string.Empty)}{TypeName.Of(field)} {field.Name}";

    private static string? Line(PropertyInfo property)
    {
        var (get, set) = (Visible(property.GetMethod), Visible(property.SetMethod));
        if ((get ?? set) is not { } either)
        {
            return null;
        }

        var isRequired = property.CustomAttributes.Any(one => one.AttributeType.Name == "RequiredMemberAttribute");
        var isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Any(one => one.Name == "IsExternalInit") == true;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        return $"{ObsoleteMark(property)}{Access(either)}{Modifiers(either)}{(isRequired ? "required " : string.Empty)}{TypeName.Of(property)} {name} {{ {(get is null ? string.Empty : "get; ")}{(set is null ? string.Empty : isInit ? "init; " : "set; ")}}}";
    }

    private static string Line(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : string.Empty;
        var isExtension = method.CustomAttributes.Any(one => one.AttributeType.Name == "ExtensionAttribute");
        return $"{ObsoleteMark(method)}{Access(method)}{Modifiers(method)}{TypeName.Of(method.ReturnParameter)} {method.Name}{generic}({(isExtension ? "this " : string.Empty)}{Parameters(method.GetParameters())}){Constraints(method.IsGenericMethodDefinition ? method.GetGenericArguments() : [])}";
    }

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : string.Empty)
        + TypeName.Of(parameter) + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + Default(parameter) : string.Empty)));

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        var value => parameter.ParameterType.IsEnum
            ? TypeName.Of(parameter.ParameterType) + "." + Enum.ToObject(parameter.ParameterType, value)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(MethodBase method)
    {
        var modifiers = method.IsStatic ? "static " : string.Empty;
        if (method.DeclaringType!.IsInterface)
        {
            return modifiers + (method.IsAbstract || method.IsStatic ? string.Empty : "default ");
        }

        return modifiers + (method.IsAbstract ? "abstract "
            : !method.IsVirtual || method.IsFinal ? string.Empty
            : (method.Attributes & MethodAttributes.NewSlot) == 0 ? "override "
            : "virtual ");
    }

    private static string Constraints(IEnumerable<Type> arguments)
    {
        var all = new StringBuilder();
        foreach (var argument in arguments)
        {
            var constraints = argument.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => TypeName.Of(one)).ToList();
            var attributes = argument.GenericParameterAttributes;
            if ((attributes & GenericParameterAttributes.NotNullableValueTypeConstraint) != 0)
            {
                constraints.Insert(0, "struct");
            }
            else if ((attributes & GenericParameterAttributes.ReferenceTypeConstraint) != 0)
            {
                constraints.Insert(0, "class");
            }

            if (constraints.Count > 0)
            {
                all.Append($" where {argument.Name} : {string.Join(", ", constraints)}");
            }
        }

        return all.ToString();
    }

    private static string ObsoleteMark(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute), inherit: false) ? "[Obsolete] " : string.Empty;

    private static bool IsReadOnly(Type type) => type.CustomAttributes.Any(one => one.AttributeType.Name == "IsReadOnlyAttribute");

    // The methods behind properties are listed as those; explicit implementations are private; operators are ordinary.
    // What the compiler adds under a name that C# cannot write (<Clone>$ of a record) nobody can call.
    private static bool IsOrdinary(MethodInfo method) => method.Name[0] != '<' && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static MethodInfo? Visible(MethodInfo? method) => method is not null && IsVisible(method) ? method : null;

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";
}
