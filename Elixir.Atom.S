{module, 'Elixir.Atom'}.  %% version = 0

{exports, [{'__info__',1},
           {module_info,0},
           {module_info,1},
           {to_char_list,1},
           {to_charlist,1},
           {to_string,1}]}.

{attributes, []}.

{labels, 23}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Atom'},{atom,'__info__'},1}.
  {label,2}.
    {select_val,{x,0},
                {f,10},
                {list,[{atom,attributes},
                       {f,9},
                       {atom,compile},
                       {f,9},
                       {atom,deprecated},
                       {f,8},
                       {atom,exports_md5},
                       {f,7},
                       {atom,functions},
                       {f,6},
                       {atom,macros},
                       {f,5},
                       {atom,md5},
                       {f,9},
                       {atom,module},
                       {f,4},
                       {atom,struct},
                       {f,3}]}}.
  {label,3}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Atom'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{to_char_list,1},{to_charlist,1},{to_string,1}]},{x,0}}.
    return.
  {label,7}.
    {move,{literal,<<128,135,18,2,89,57,111,160,55,202,184,56,35,87,164,250>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{to_char_list,1},<<"Use Atom.to_charlist/1 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Atom'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,22}}. % '-inlined-__info__/1-'/1


{function, to_char_list, 1, 12}.
  {label,11}.
    {line,[{location,"lib/atom.ex",81}]}.
    {func_info,{atom,'Elixir.Atom'},{atom,to_char_list},1}.
  {label,12}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.


{function, to_charlist, 1, 14}.
  {label,13}.
    {line,[{location,"lib/atom.ex",74}]}.
    {func_info,{atom,'Elixir.Atom'},{atom,to_charlist},1}.
  {label,14}.
    {line,[{location,"lib/atom.ex",75}]}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.


{function, to_string, 1, 16}.
  {label,15}.
    {line,[{location,"lib/atom.ex",58}]}.
    {func_info,{atom,'Elixir.Atom'},{atom,to_string},1}.
  {label,16}.
    {line,[{location,"lib/atom.ex",59}]}.
    {call_ext_only,1,{extfunc,erlang,atom_to_binary,1}}.


{function, module_info, 0, 18}.
  {label,17}.
    {line,[]}.
    {func_info,{atom,'Elixir.Atom'},{atom,module_info},0}.
  {label,18}.
    {move,{atom,'Elixir.Atom'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 20}.
  {label,19}.
    {line,[]}.
    {func_info,{atom,'Elixir.Atom'},{atom,module_info},1}.
  {label,20}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Atom'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__info__/1-', 1, 22}.
  {label,21}.
    {line,[]}.
    {func_info,{atom,'Elixir.Atom'},{atom,'-inlined-__info__/1-'},1}.
  {label,22}.
    {jump,{f,21}}.
