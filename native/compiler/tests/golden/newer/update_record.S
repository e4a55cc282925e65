%% OTP 26 and later update records with one instruction; `badrecord` raises.
{release,27}.
{exports,[{m,f,1}]}.
{module,m,document,[{f,1}]}.
{function,f,1,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},1}.
  {label,2}.
  {debug_line,1,2,3,4}.
  {test,is_tagged_tuple,{f,3},[{x,0},3,{atom,r}]}.
  {test_heap,4,1}.
  {update_record,{atom,copy},3,{x,0},{x,0},{list,[2,{integer,9},3,{atom,new}]}}.
  return.
  {label,3}.
  {badrecord,{x,0}}.
