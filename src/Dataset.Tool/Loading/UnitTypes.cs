using System.Reflection;
using System.Reflection.Emit;
using Dataset.Runtime;

namespace Dataset.Tool.Loading;

/// <summary>A type for each unit of a dataset, as generated code has one: the runtime knows units as types alone.</summary>
internal sealed class UnitTypes
{
    private readonly ModuleBuilder _module =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Units"), AssemblyBuilderAccess.Run).DefineDynamicModule("Units");

    private readonly Dictionary<(string Singular, string Plural), Type> _types = [];

    public Type Find(string singular, string plural)
    {
        if (!_types.TryGetValue((singular, plural), out var type))
        {
            _types.Add((singular, plural), type = Define(singular, plural));
        }

        return type;
    }

    private Type Define(string singular, string plural)
    {
        var type = _module.DefineType("Unit" + _types.Count,
            TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.SequentialLayout, typeof(ValueType), PackingSize.Size1, 1);
        type.AddInterfaceImplementation(typeof(IUnit));
        DefineProperty(type, nameof(IUnit.Singular), singular);
        DefineProperty(type, nameof(IUnit.Plural), plural);
        return type.CreateType();
    }

    private static void DefineProperty(TypeBuilder type, string name, string value)
    {
        var getter = type.DefineMethod("get_" + name,
            MethodAttributes.Public | MethodAttributes.Final | MethodAttributes.Virtual | MethodAttributes.SpecialName
            | MethodAttributes.HideBySig | MethodAttributes.NewSlot, typeof(string), Type.EmptyTypes);
        var code = getter.GetILGenerator();
        code.Emit(OpCodes.Ldstr, value);
        code.Emit(OpCodes.Ret);
        type.DefineProperty(name, PropertyAttributes.None, typeof(string), null).SetGetMethod(getter);
        type.DefineMethodOverride(getter, typeof(IUnit).GetProperty(name)!.GetMethod!);
    }
}
