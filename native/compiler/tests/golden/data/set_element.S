%% Show: SetElement
%% Of several elements that are set, all but the first are set where the copy lies.
{release,25}.
{exports,[{m,f,1}]}.
{module,m,document,[{f,1}]}.
{function,f,1,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},1}.
  {label,2}.
  {allocate,1,1}.
  {init_yregs,{list,[{y,0}]}}.
  {move,{x,0},{x,1}}.
  {move,{integer,2},{x,0}}.
  {move,{atom,second},{x,2}}.
  {call_ext,3,{extfunc,erlang,setelement,3}}.
  {set_tuple_element,{y,0},{x,0},0}.
  {kill,{y,0}}.
  {swap,{x,0},{x,1}}.
  {move,{x,1},{x,0}}.
  {deallocate,1}.
  return.
