%% What is a binary surely is not looked at; a context goes on where it is.
{release,25}.
{exports,[{m,f,1}]}.
{module,m,document,[{f,1}]}.
{function,f,1,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},1}.
  {label,2}.
  {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
  {test,bs_get_integer2,{f,1},1,[{x,0},{integer,8},1,{field_flags,[unsigned,big]}],{x,1}}.
  {bs_start_match4,{atom,resume},2,{x,0},{x,0}}.
  {test,bs_skip_bits2,{f,1},[{x,0},{atom,all},8,{field_flags,[unsigned,big]}]}.
  {move,{x,1},{x,0}}.
  return.
