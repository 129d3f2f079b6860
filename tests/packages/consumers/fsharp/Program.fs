open Dataset
open Dataset.Runtime

// The unit is in the type: a list of crossings and arrests would not compile, and List.sum asks for + and Zero alone.
let march = [ Border.Crossings.March2024.Value; Border.Crossings.March2025.Value ]
printfn "sum: %O" (List.sum march)
printfn "floor: %M" (Enforcement.Removals.SinceInauguration.Lower.Number |> fun n -> n)
printfn "floor: %s" ((Enforcement.Removals.SinceInauguration.Lower :> System.IFormattable).ToString("N0", System.Globalization.CultureInfo.InvariantCulture))
printfn "%s" (Border.Crossings.March2025.Cite())
