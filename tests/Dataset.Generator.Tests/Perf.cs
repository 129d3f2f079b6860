namespace Dataset.Generator.Tests.Checking.Arithmetic;
using Dataset.Generator.Checking.Arithmetic;
public class Perf {
 [Fact] public void G(){
  var r=new Records{{"a[1]","137,000","arrest"},{"b[1]","7,000","arrest"},{"c[1]","94","percent"},{"d[1]","over 7,000","arrest"}};
  var w=new System.Text.StringBuilder();
  foreach(var t in new[]{"a[1] >= b[1]","c[1] == percent_drop(a[1], b[1])","d[1] <= a[1]"}){
   for(int k=0;k<8;k++){
   var s=System.Diagnostics.Stopwatch.StartNew(); for(int i=0;i<1000;i++) r.Check(t); w.AppendLine(t+" "+s.ElapsedMilliseconds+" us");}
  }
  foreach(var n in new[]{20,200}){
  var rec=new Records(); for(int i=0;i<n;i++) rec.Add($"p{i}[1]","about 1","arrest"); rec.Add("t[1]",n.ToString(),"arrest");
  var ss=System.Diagnostics.Stopwatch.StartNew();
  AutomaticChecks.PartitionAddsUp(System.Linq.Enumerable.Range(0,n).Select(i=>rec[$"p{i}[1]"]).ToArray(),rec["t[1]"]);
  w.AppendLine(n+" parts "+ss.ElapsedMilliseconds+" ms");}
  System.IO.File.WriteAllText("/tmp/perf.txt",w.ToString());
 }}
