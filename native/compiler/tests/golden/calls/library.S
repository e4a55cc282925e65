%% Library code that uses what isn't there raises where it is called; so does a function that could not be compiled.
{release,25}.
{exports,[{m,f,1}]}.
{module,m,library,[{f,1}]}.
{function,f,1,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},1}.
  {label,2}.
  {test,is_atom,{f,3},[{x,0}]}.
  {call_ext_only,1,{extfunc,erlang,spawn,1}}.
  {label,3}.
  {call_only,1,{f,5}}.
{function,g,1,5}.
  {label,4}.
  {func_info,{atom,m},{atom,g},1}.
  {label,5}.
  send.
