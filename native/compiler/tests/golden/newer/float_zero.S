%% Since OTP 27 the two zeros of floats are terms of their own: their bits are compared.
{release,27}.
{exports,[{m,f,2}]}.
{module,m,document,[{f,2}]}.
{function,f,2,2}.
  {label,1}.
  {func_info,{atom,m},{atom,f},2}.
  {label,2}.
  {test,is_float,{f,1},[{x,0}]}.
  {test,is_eq_exact,{f,3},[{tr,{x,0},{t_float,any}},{literal,0.0}]}.
  {move,{atom,zero},{x,0}}.
  return.
  {label,3}.
  {move,{atom,other},{x,0}}.
  return.
