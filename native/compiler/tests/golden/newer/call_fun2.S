%% OTP 26 and later say what is known of a fun that is called.
{release,26}.
{exports,[{m,f,1}]}.
{module,m,document,[{f,1}]}.
{function,f,1,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},1}.
  {label,2}.
  {allocate,0,1}.
  {call_fun2,{atom,unsafe},0,{x,0}}.
  {test_heap,2,1}.
  {put_list,{x,0},nil,{x,0}}.
  {deallocate,0}.
  return.
