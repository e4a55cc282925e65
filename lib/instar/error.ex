defmodule Instar.Error do
  # One row per reason: who returns it, its shape, and its sentence. Names in <angle brackets> are filled in
  # from the reason. The moduledoc, `reasons/0` and `message/1` are all made from these rows, so that none of
  # them can fall behind the others. Add new reasons here.
  @reasons [
    {"documents", [:invalid_document, :problem], "the document is not valid: <problem>"},
    {"documents", [:untrusted_target, :target],
     "code for the target <target> has the whole VM in its hands and is refused unless the server trusts it"},
    {"choice", [:not_found], "there is no such document, or nothing in it to choose"},
    {"choice", [:unknown_tag, :tag], "the document has no code of the tag <tag>"},
    {"choice", [:unknown_channel, :channel], "the document has no channel <channel>"},
    {"choice", [:library],
     "the document is a library, which others use: it has nothing to call, and is loaded with them"},
    {"uses", [:dependency, :id, :because], "the document uses <id>, and that cannot be had: <because>"},
    {"uses", [:no_version, :id, :wanted],
     "the document uses <id> as <wanted>, which is neither a tag nor a channel of that, and no tag of it meets it as a requirement"},
    {"uses", [:versions_differ, :id, :tags],
     "the document and those that it uses want <id> in different versions, of which one program can have one: <tags>"},
    {"uses", [:cycle, :ids], "documents use each other in a circle, each the next one: <ids>"},
    {"uses", [:foreign_language, :id, :language],
     "the document uses <id>, which is in <language>; only documents in Elixir and Erlang have modules that others can name"},
    {"uses", [:sandboxed_dependency, :id],
     "the document runs on the BEAM, with the whole VM in its hands, and uses <id>, which is only meant for the sandbox: its target would have to be \"beam\", too"},
    {"uses", [:uses_changed],
     "a document that it was compiled with has changed since it was prepared, or is another for those that are not loaded with it"},
    {"uses", [:still_used, :users],
     "the store doesn't have it any more, and <users> use it; they go on with the code that they were compiled with"},
    {"uses", [:too_many_documents, :limit],
     "the document uses more than <limit> others, itself or by way of them"},
    {"uses", [:used_too_large, :limit],
     "the documents that it uses, itself or by way of them, have more than <limit> bytes together"},
    {"fetch", [:no_source], "the server has no source to fetch documents from"},
    {"fetch", [:bad_id, :id], "<id> cannot be the id of a document"},
    {"fetch", [:bad_url, :text], "this is not a usable URL: <text>"},
    {"fetch", [:unreachable, :text], "the document server cannot be reached: <text>"},
    {"fetch", [:http_status, :status], "the document server answered with the HTTP status <status>"},
    {"fetch", [:bad_options, :text], "the source's options cannot be used: <text>"},
    {"fetch", [:bad_header, :name], "a request cannot have the header <name>"},
    {"fetch", [:bad_auth, :text], "the function auth gave no credentials: <text>"},
    {"fetch", [:redirect, :why], "a redirect was not followed: <why>"},
    {"fetch", [:body_too_large, :limit], "the answer is larger than the limit of <limit> bytes"},
    {"fetch", [:truncated], "the answer ended before it was complete"},
    {"fetch", [:bad_encoding], "the answer's content encoding is unknown or broken"},
    {"fetch", [:bad_answer, :text], "the document server's answer makes no sense: <text>"},
    {"fetch", [:corrupt_attachment, :name],
     "the bytes of the attachment <name> do not have the digest that the store sent with them"},
    {"fetch", [:documents_missing, :missing, :known],
     "the store does not have <missing> of <known> loaded documents, and names none of them as deleted; they stay (on_missing: :delete unloads them)"},
    {"fetch", [:no_view, :name], "the database has no view <name>; mix instar.couchdb installs it"},
    {"fetch", [:feed_crashed, :reason], "the feed of changes ended with the crash <reason>"},
    {"status", [:no_cache, :text], "nothing can be kept on disk: <text>"},
    {"installation", [:other_design, :why], "the database has another _design/instar: <why>"},
    {"fetch, calls", [:timeout, :ms], "it took longer than <ms> ms"},
    {"compile", [:compile_error], "the code does not compile"},
    {"compile", [:compile_timeout, :ms], "compiling took longer than <ms> ms"},
    {"compile", [:compile_limit, :measure, :limit],
     "compiling it takes more than a document may have of <measure>: more than <limit>"},
    {"compile", [:no_compiler, :path, :why],
     "the program <path>, which compiles WebAssembly, cannot be run: <why>; with compile_in: :vm none is needed"},
    {"compile", [:system_limit],
     "the system gives no more processes or threads (ulimit -u, pids.max), and there are none for it"},
    {"compile", [:too_many_atoms, :limit],
     "the documents of this VM may make no more than <limit> new atoms"},
    {"compile", [:unsupported, :language, :target], "<language> cannot be compiled for the target <target>"},
    {"compile", [:unsupported_construct, :construct],
     "the code needs what the sandbox does not have: <construct>; with \"target\": \"beam\" it can run"},
    {"compile", [:no_library, :key],
     "Instar was compiled for other releases of Elixir and OTP than <key>, and must be compiled again"},
    {"compile", [:unknown_import, :module, :name],
     "the code imports <name> from <module>, and nothing that is offered meets it"},
    {"compile", [:unsupported_in_component, :part, :where],
     "values of components are plain data, and this component has <part> in <where>"},
    {"loading", [:import_arity, :import, :expected, :given],
     "the function for the import <import> must take <expected> arguments, or one more, and takes <given>"},
    {"compile", [:badfile], "the bytes are not code, or are the code of another module"},
    {"compile", [:module_exists, :module], "the module <module> exists and is not one of Instar's"},
    {"loading", [:bytes_limit, :bytes],
     "there is no room for <bytes> bytes of native code: what else is loaded is in use, or it alone is too large"},
    {"loading", [:not_loaded], "no such version is loaded"},
    {"loading", [:embedded], "the server is in embedded mode and loads nothing on demand"},
    {"loading", [:nofile], "there is nothing to load the version from"},
    {"loading", [:not_purged], "old code must be purged first"},
    {"loading", [:already_finished], "what was prepared has been finished before"},
    {"loading", [:duplicated], "the same version was given twice"},
    {"loading", [:on_load_failure], "the code's on_load function failed"},
    {"loading", [:no_imports, :language],
     "code in <language> imports nothing, so it takes no functions from the option imports"},
    {"loading", [:on_load_not_allowed], "code with an on_load function cannot be loaded atomically"},
    {"loading", [:sticky_directory], "the version is sticky and cannot be replaced"},
    {"loading", [:bad_signature],
     "the code's signature was made by none of the keys the server verifies with"},
    {"loading", [:unsigned], "the server only takes signed code, and this has no signature"},
    {"loading", [:crashed, :reason], "loading it ended with the crash <reason>"},
    {"calls", [:undef, :function, :arity], "the code exports no function <function>/<arity>"},
    {"calls", [:badarg, :position, :type], "argument number <position> is not a value of the type <type>"},
    {"calls", [:bad_value, :place, :wit], "<place> is not a value of the type <wit>"},
    {"calls", [:ambiguous_function, :function, :functions],
     "several of the component's interfaces have a function <function>; its name in full is one of <functions>"},
    {"calls", [:values_limit, :bytes],
     "the values that go in or come out at once take more than <bytes> bytes of the host's memory"},
    {"calls", [:abort, :message, :path, :line, :column],
     "the AssemblyScript code aborted at <path>:<line>:<column>: <message>"},
    {"calls", [:bad_text, :function, :place, :encoding, :at],
     "<place> of <function> is no valid <encoding> from its byte <at> on"},
    {"calls", [:bad_pointer, :function, :place, :pointer, :length, :size],
     "for <place> of <function> the code points to <length> bytes at <pointer>, but has <size> bytes of memory"},
    {"calls", [:null_pointer, :function, :place], "the code gave no pointer for <place> of <function>"},
    {"calls", [:allocation_failed, :function, :place, :bytes, :trap],
     "the code's allocator gave no <bytes> bytes for <place> of <function>: <trap>"},
    {"calls", [:other_class, :function, :place, :class],
     "<place> of <function> is an AssemblyScript object of another class than its signature says: <class>"},
    {"compile, calls", [:invalid_signature, :signature, :why],
     "<signature> is no signature of a function: <why>"},
    {"compile, calls", [:signature_misfit, :function, :place, :why],
     "the signature of <function> does not fit it (<place>): <why>"},
    {"calls", [:uncrossable, :kind, :path],
     "a term of the kind <kind> cannot go into the sandbox or come out of it; the way to it is <path>"},
    {"calls", [:unmet_import, :module, :name],
     "the code imports <name> from <module>, which each call has to bring"},
    {"calls", [:dead_closure, :import, :module],
     "the function for the import <import> is a closure of the module <module>, whose code has been replaced since; " <>
       "a named one would be found again: &Mod.fun/1 or {Mod, :fun}"},
    {"loading", [:no_import_function, :import, :module, :function, :arity],
     "the import <import> is to be met by <module>.<function>, which the module does not export with <arity> arguments"},
    {"loading, calls", [:no_wasi, :language],
     "the code, in <language>, imports nothing of WASI, so it takes nothing from the option wasi"},
    {"calls", [:bad_result, :import, :type],
     "what the function for the import <import> returned is not a value of the type <type>"},
    {"calls", [:badfun, :digest], "the code <digest> that the handle stands for is gone"},
    {"calls", [:trap, :trap], "the code trapped: <trap>"},
    {"calls", [:exception, :kind, :reason, :stacktrace], "the code raised, threw or exited"},
    {"calls", [:stack_overflow], "the code used up its stack"},
    {"calls", [:fuel_exhausted, :limit], "the call used up its <limit> units of fuel"},
    {"calls", [:memory_limit, :bytes], "the code asked for more memory than its limit of <bytes> bytes"},
    {"calls", [:table_limit, :elements],
     "the code asked for more elements of tables than its limit of <elements>"},
    {"calls", [:too_many_instances], "as many instances as there is room for are taken"},
    {"calls", [:too_many_maps, :limit],
     "instances would take more than the <limit> memory maps that vm.max_map_count leaves them"},
    {"calls", [:address_limit, :bytes],
     "no addresses are left for an instance or a process of a call, of the <bytes> bytes that the VM may have (`ulimit -v`)"},
    {"calls", [:unsupported_type], "the code gave a reference, which has no Erlang term unless it is null"},
    {"calls", [:exit, :status], "the program ended itself with the status <status>"},
    {"calls", [:output_limit, :stream, :limit],
     "the program wrote more to <stream> than the <limit> bytes that are captured, or that a call may send to a process"},
    {"calls", [:too_many_files, :limit],
     "programs have all of the <limit> files and folders open that the VM can spare"},
    {"calls", [:no_dir, :path], "the folder <path>, which the program was granted, cannot be opened"},
    {"calls", [:internal], "the engine failed in a way that it has no word for"},
    {"memory", [:out_of_bounds, :address, :length, :size],
     "<length> bytes at the address <address> are not in a memory of <size> bytes"},
    {"memory", [:no_memory], "the code exports no memory"},
    {"memory", [:stale_memory],
     "a callback's context is good in that callback only, and in the process that runs it"},
    {"memory", [:nesting, :limit], "callbacks have called the program <limit> times within one another"},
    {"memory", [:not_reentrant], "this program cannot be called before its call has returned"},
    {"instances", [:busy], "another call is using the instance"},
    {"instances", [:stopped],
     "the instance is gone: it was stopped, its owner ended, or its code was purged"},
    {"instances", [:poisoned, :cause],
     "a call in the instance did not return, and left nobody knows what: <cause>"},
    {"sessions", [:session_limit, :bytes],
     "the session would keep more than its <bytes> bytes, and is as it was before the line"},
    {"sessions", [:stale_fun, :name, :module],
     "the variable <name> holds a fun of the module <module> as it was before it was defined again"},
    {"sessions", [:bad_snapshot],
     "the bytes are no snapshot of a session, or one of another version of Instar"},
    {"instances", [:no_instances], "code without state between calls has no instances"},
    {"instances", [:no_global, :name], "the code exports no global <name>"},
    {"calls", [:foreign_node, :node], "the handle belongs to the node <node>"},
    {"options", [:unknown_option, :key, :nearest], "there is no option <key>"},
    {"options", [:invalid_option, :key, :value, :expected],
     "the option <key> must be <expected>, not <value>"},
    {"calls, choice", [:invalid_argument, :argument, :value, :expected],
     "the <argument> must be <expected>, not <value>"},
    {"options", [:no_server, :name],
     "no code server runs under the name <name>: {Instar, name: <name>, …} among a supervisor's children starts it"},
    {"calls", [:server_stopped, :name],
     "the code server <name> was stopped, and the call had not ended within its shutdown"},
    {"publishing", [:conflict, :ours, :theirs],
     "somebody else has changed it: this was made from the token <ours>, the store has <theirs> (nil: no document)"},
    {"publishing", [:no_database, :text], "the URL is not that of a database: <text>"},
    {"publishing", [:no_token],
     "the store gives no token with the document (a _rev or a strong ETag), so it cannot be replaced safely"},
    {"publishing", [:unknown_tag, :tag, :tags],
     "the document has no code of the tag <tag>; its tags are <tags>"},
    {"publishing", [:tag_published, :tag],
     "the store has other code under the tag <tag>: give this code a tag of its own, or overwrite it with replace: true (--replace)"},
    {"publishing", [:language_changed, :ours, :theirs],
     "the folder is in <ours>, but tags that only the store has are in <theirs>"},
    {"publishing", [:needs_couchdb, :what], "<what> needs CouchDB, and the store is something else"},
    {"publishing", [:not_a_folder, :path],
     "<path> has no documents: neither folders with code nor JSON files"},
    {"signing", [:bad_key, :path], "the file <path> has no Ed25519 private key in PEM"},
    {"signing", [:bad_public_key, :path],
     "the file <path> has no Ed25519 public key in PEM or base64, such as the PATH.pub that mix instar.gen.key writes"},
    {"cluster", [:no_cluster, :name], "no cluster runs here under the name <name>"},
    {"cluster", [:no_leader], "no leader can be reached"},
    {"cluster", [:not_leader, :node], "it is not the leader any more; that is <node>"},
    {"cluster", [:node_timeout, :node, :ms], "the node <node> has not answered within <ms> ms"},
    {"cluster", [:node_down, :node], "the node <node> cannot be reached"},
    {"cluster", [:aborted, :node], "none of the list was loaded, because the node <node> could not"},
    {"cluster", [:unfinished, :reason],
     "the list is current elsewhere, but not here (<reason>); it will be, once this node has compared itself"},
    {"cluster", [:not_prepared], "what was prepared here has been let go"},
    {"cluster", [:not_kept, :text],
     "it runs, but is not on disk, and would not be there after a restart: <text>; each beat tries again"},
    {"cluster", [:made_on_release, :made, :running],
     "it was made on <made>, and cannot be loaded or compiled on <running>, which this node runs"},
    {"cluster", [:no_bytes, :digest], "no member has the bytes <digest>"},
    {"cluster", [:corrupt_bytes, :digest, :node], "the bytes <digest> came from <node> with another digest"},
    {"cluster, remote", [:no_object_code, :module],
     "there is no object code of the module <module> as it runs here: Instar.Cluster.keep/1 keeps it"},
    {"cluster", [:system_module, :module], "the module <module> belongs to Erlang, Elixir or Instar"},
    {"status", [:no_node, :node, :text], "the node <node> cannot be asked: <text>"},
    {"release upgrades", [:bad_metadata, :module, :attribute, :value, :expected],
     "the module <module> has the attribute <attribute> with <value>; it must be <expected>"},
    {"release upgrades", [:missing_dependency, :module, :dependency],
     "<module> depends on <dependency>, which is in neither release"},
    {"release upgrades", [:missing_module, :module, :path],
     "the application lists the module <module>, but <path> is not its beam"},
    {"release upgrades", [:missing_function, :module, :function, :arity],
     "an instruction applies <module>.<function>/<arity>, which the release doesn't have when it runs"},
    {"release upgrades", [:not_an_application, :path],
     "<path> holds no application: one .app file with its beams"},
    {"release upgrades", [:other_application, :from, :to], "<from> and <to> are different applications"},
    {"release upgrades", [:not_a_release, :path, :why], "<path> is not a release: <why>"},
    {"release upgrades", [:other_release, :from, :to], "<from> and <to> are different releases"},
    {"release upgrades", [:same_version, :name, :version],
     "both releases are <name> <version>; nothing is upgraded to the same version"},
    {"release upgrades", [:not_upgraded, :app], "<app> is not in both releases in different versions"},
    {"release upgrades", [:unversioned_change, :app, :version, :modules],
     "<app> has other code under the same version <version>, which would not be loaded: <modules>"},
    {"release upgrades", [:unversioned_files, :app, :version, :files],
     "<app> has other native files under the same version <version>, which would not be loaded: <files>"},
    {"release upgrades", [:nif_needs_restart, :module, :app, :why],
     "<module> needs a restart: its library cannot be loaded beside the one that runs (no upgrade callback, or that " <>
       "refuses), and <why>. Restart the node with the new release, or have an appup of your own say " <>
       "{restart_application, <app>}"},
    {"release upgrades", [:core_changed, :what, :from, :to],
     "<what> changes from <from> to <to>, which takes a restart and cannot be upgraded live"},
    {"release upgrades", [:no_sasl, :version],
     "the release <version> has no sasl, whose release_handler does the upgrade: add :sasl to extra_applications"},
    {"release upgrades", [:needs_restart], "an appup restarts the emulator, which is no live upgrade"},
    {"release upgrades", [:bad_appup, :path, :why], "<path> is not an appup: <why>"},
    {"release upgrades", [:systools, :text], "systools does not accept it: <text>"},
    {"release upgrades", [:cannot_pack, :path, :text], "the tarball <path> cannot be made: <text>"},
    {"release upgrades", [:dry_run_failed, :way, :step, :text],
     "the dry run failed, in its <way>, at the step <step>: <text>"},
    {"release upgrades", [:upgrade_failed, :step, :text, :running],
     "the step <step> failed: <text>. The release that runs is <running>"},
    {"notes of a dry run", [:environment_changed, :app, :keys],
     "the environment of <app> was another before the upgrade than after it and the way back, in <keys>: what is set " <>
       "while a release runs (Application.put_env/3) is gone after an upgrade, and what its configuration makes is made anew"},
    {"release upgrades", [:deadlock, :module, :asked, :way],
     "the upgrade would wait for itself: <asked> is suspended while <module> is updated, and is asked by <way>; have no " <>
       "depends join them, or don't ask there"},
    {"notes of a dry run", [:may_deadlock, :module, :asked, :way],
     "while <module> is updated, <asked> is suspended, and may be asked through other processes: <way>"},
    {"notes of an upgrade", [:forced, :text], "--force overrides: <text>"},
    {"notes of an upgrade", [:interrupted, :running, :permanent],
     "<running> runs, and a restart would start <permanent>: an upgrade was cut short before it was made permanent. The " <>
       "upgrade to <running> again finishes it, one to <permanent> takes it back"},
    {"notes of an upgrade", [:killed, :count, :text],
     "<count> processes were in old code and were killed when that was purged: <text>"},
    {"notes of an upgrade", [:ended_before, :text],
     "processes in changed code that an instruction before its load ends, or may end: <text>"},
    {"notes of an upgrade", [:comes_over, :text],
     "processes that stay in old code until they call the new one by its name, which is not purged before: <text>"},
    {"notes of a plan", [:nif_module, :module],
     "<module> loads a NIF again; its library must have an upgrade callback, which the dry run shows"},
    {"notes of a plan", [:nif_library, :module],
     "the native library of <module> is another: it may not know what the old one has made, so restart what holds any"},
    {"notes of a plan", [:native_unowned, :app, :files],
     "native files of <app> change that no module is seen to load; who runs or loads them must be restarted: <files>"},
    {"notes of a plan", [:call_cycle, :modules],
     "these modules call each other in a circle, so none can come before all that it calls; each is upgraded by itself, " <>
       "with no other suspended: <modules>"},
    {"notes of a plan", [:waits_for_itself, :module, :way],
     "a callback of <module> that runs during its upgrade may wait for its own process, which is suspended then: <way>"},
    {"notes of a plan", [:callback_mode, :module, :ways],
     "<module> has another callback_mode, which a state machine takes over only with a code_change in the code that it goes " <>
       "on in; <ways> there is none, so restart its processes there: say so with apply"},
    {"notes of a plan", [:callback_mode_taken, :module],
     "<module> gets another callback_mode, and its code_change leaves state and data as they are: see that the new version " <>
       "knows the states of the old one"},
    {"notes of a plan", [:further_terms, :path, :versions],
     "<path> has more than one term; systools reads only the first, and so does Instar; it passes over those of <versions>"},
    {"notes of a plan", [:appup_version, :path, :version, :to],
     "<path> says that it is for <version>, and is taken for <to>, as systools does"},
    {"notes of a plan", [:not_in_appup, :app, :modules],
     "the appup of <app> was there before and says nothing of <modules>, which change; --force makes it anew"},
    {"notes of a plan", [:children_unknown, :module],
     "what <module>.init/1 answers could not be seen, so changes of its children are not in the plan; say them with apply"},
    {"notes of a plan", [:unnamed_supervisor, :module],
     "<module> has other children, but is not started under a name that can be seen; say the changes with apply"},
    {"notes of a plan", [:inline_children, :module],
     "<module> starts its supervisor itself; if its children change, say so with apply, or give the supervisor a module"},
    {"remote", [:connection_lost, :node],
     "the connection to <node> was lost; what had not been sent completely has changed nothing there"},
    {"remote", [:not_ours, :node, :names],
     "<node> has its own <names>, which is left as it is, and so is everything else there"},
    {"remote", [:not_compiled_there, :node, :module, :text], "<node> cannot compile <module>: <text>"},
    {"remote", [:unknown_application, :application],
     "there is no application <application> in the code path here"},
    {"remote", [:beams_too_new, :node, :release, :modules],
     "<node> runs OTP <release>, which cannot load modules that were compiled for a newer one: <modules>"},
    {"remote", [:beams_too_old, :node, :release, :modules],
     "<node> runs OTP <release>, which no longer loads modules compiled as these are: <modules>; compile: true (--compile) compiles them for it"},
    {"remote", [:otp_application_missing, :node, :application],
     "<node> has no <application>, and the one that belongs to the OTP release here does not fit there"},
    {"remote", [:foreign_library, :path, :ours, :theirs],
     "the library <path> is for <ours>, and the node's machine is <theirs>"},
    {"remote", [:remote_busy, :node, :other], "<node> is being written to by <other>"},
    {"remote", [:remote_file, :node, :posix, :path], "on <node> the file <path> cannot be used: <posix>"},
    {"remote", [:reload_undone, :node, :why],
     "<node> could not do it, and everything there is as it was: <why>"},
    {"remote", [:reload_half_undone, :node, :why, :left],
     "<node> could not do it, and could not take all of it back: <why>; what is left: <left>"},
    {"remote", [:watch_failed, :text], "the files cannot be watched: <text>"},
    {"discovery", [:no_multicast, :text], "nobody can be asked by multicast: <text>"},
    {"serving", [:no_port, :port, :text], "the port <port> cannot be opened: <text>"},
    {"files", [:file_error, :posix, :path], "<path> cannot be used: <posix>"}
  ]

  # What `{:invalid_document, problem}` can hold, in the same form.
  @problems [
    {[:not_json], "it is not JSON"},
    {[:not_an_object], "it is not a JSON object"},
    {[:missing, :field], "it has no <field>"},
    {[:wrong_type, :field, :expected], "<field> must be <expected>"},
    {[:unknown_value, :field, :value], "<field> is <value>, which is not one of the known or allowed values"},
    {[:unknown_tag, :field, :tag], "<field> points to <tag>, which is not a tag in its code"},
    {[:bad_name, :field, :name],
     "<field> has the name <name>; a name is 1 to 255 bytes of UTF-8 without control characters"},
    {[:bad_file, :field, :name],
     "<field> is <name>; a file of several ends in .ex or .erl, and its name leads to no other folder"},
    {[:duplicate_file, :field, :name], "<field> is <name>, which is there twice"},
    {[:id_mismatch, :id, :asked], "its _id is <id>, but <asked> was asked for"},
    {[:bad_base64, :field], "<field> is not base64"},
    {[:digest_mismatch, :field, :expected, :actual], "<field> says <expected>, but the code's is <actual>"},
    {[:too_many_tags, :count, :limit], "it has <count> tags, more than the limit of <limit>"},
    {[:too_deep, :limit], "it is nested deeper than the limit of <limit>"},
    {[:too_large, :bytes, :limit], "it has <bytes> bytes, more than the limit of <limit>"},
    {[:unencodable, :value], "<value> cannot be written as JSON"},
    {[:mixed_languages, :files], "its code is in several languages, in the files <files>"},
    {[:duplicate_tag, :tag, :files], "several files have code of the tag <tag>: <files>"},
    {[:defined_twice, :files], "several files define it: <files>"},
    {[:missing_attachment, :field, :path], "<field> is an attachment, but there is no file <path>"}
  ]

  # The status of an HTTP answer for whom the error reaches by way of a request: 500, but for these. What is too much at
  # the moment or cannot be reached may be there for the next who asks (503); what was not answered in time is 504.
  # Each is the reason's atom and how many values it has. What a store has answered says itself which it is.
  @http_statuses [
    {404, [not_found: 0]},
    {503,
     [
       too_many_instances: 0,
       too_many_maps: 1,
       address_limit: 1,
       too_many_files: 1,
       bytes_limit: 1,
       busy: 0,
       system_limit: 0,
       unreachable: 1,
       truncated: 0,
       no_server: 1,
       server_stopped: 1,
       no_leader: 0,
       node_down: 1,
       connection_lost: 1,
       remote_busy: 2
     ]},
    {504, [timeout: 1, compile_timeout: 1, node_timeout: 2]}
  ]

  # Values under these names are sentences already, and are not quoted.
  @prose [:part, :where, :place, :wit, :text, :why, :expected, :way, :running, :construct, :key, :argument]
  # What says where or of what a message speaks, in its order.
  @subjects [:server, :document, :tag, :token, :digest, :field]
  # What the native library says of signatures, as a sentence has it that says what is wrong.
  @whys %{
    "it begins with (" => "it does not begin with (",
    "after the parameters comes ->" => "no -> follows its parameters"
  }
  @encodings %{utf8: "UTF-8", utf16: "UTF-16"}
  # So many characters of a value are shown, and of what is a place or a list of names.
  @most_shown 120
  @most_of_places 500
  @places [:path, :ids, :users, :from, :to, :files, :modules, :functions, :tags, :keys, :name, :field, :left]
  # So many of the names that could have been asked for are shown.
  @shown_choices 8
  # A name that is nearer than this was probably meant.
  @near 0.7
  # What became of a file, in words.
  @files %{
    enoent: "there is no file or folder <path>",
    eexist: "<path> is there already, and is not overwritten",
    enotdir: "<path> is not a folder, or not in one",
    eisdir: "<path> is a folder, and not a file",
    eacces: "<path> may not be read or written here: permission denied"
  }
  # So many frames of a trap are shown.
  @shown_frames 16
  # What chooses a version, and is given to calls, loads of other things or servers by mistake.
  @choosing [:channel, :tag, :key]

  shape = fn
    [atom] -> inspect(atom)
    [atom | names] -> "{" <> Enum.join([inspect(atom) | Enum.map(names, &Atom.to_string/1)], ", ") <> "}"
  end

  shaped_reasons = for {stage, pattern, text} <- @reasons, do: {stage, shape.(pattern), text}
  shaped_problems = for {pattern, text} <- @problems, do: {shape.(pattern), text}

  index = fn rows ->
    index = Map.new(rows, fn {[atom | names], text} -> {{atom, length(names)}, {names, text}} end)
    if map_size(index) == length(rows), do: index, else: raise("Instar.Error: a reason is listed twice")
  end

  @reason_index index.(for {_stage, pattern, text} <- @reasons, do: {pattern, text})
  @problem_index index.(@problems)
  @shaped shaped_reasons

  # The status of each row; one for a reason that is none would say nothing.
  statuses = for {status, reasons} <- @http_statuses, reason <- reasons, do: {reason, status}

  for {reason, _status} <- statuses, not is_map_key(@reason_index, reason) do
    raise "Instar.Error: there is no reason #{inspect(reason)} to have a status"
  end

  @http_status Map.new(statuses)

  http = fn
    [:http_status, :status] -> "500, or 503"
    [atom | names] -> Map.get(@http_status, {atom, length(names)}, 500)
  end

  reason_table =
    for {{stage, shape, text}, {_stage, pattern, _text}} <- Enum.zip(shaped_reasons, @reasons),
        do: "| #{stage} | `#{shape}` | #{String.replace(text, ["<", ">"], "*")} | #{http.(pattern)} |\n"

  problem_table =
    for {shape, text} <- shaped_problems, do: "| `#{shape}` | #{String.replace(text, ["<", ">"], "*")} |\n"

  @moduledoc """
  The one exception: why something could not be done, as data.

  Functions return it as `{:error, %Instar.Error{}}`; those with a bang raise it. `reason` is an atom, or a tuple
  that starts with one, and is what to match on. The other fields say what it speaks of, as far as that is known:
  the code `server`'s name, the `document`'s id, the `tag`, the store's `token` of the revision, the `digest` of the
  code, the `field` of the document (`"rollout.production[1]"`), the `limit` that was reached (a map with its `name`,
  its `value`, and `set_by`: `:server`, `:document`, `:call` or `:vm`; for atoms also how many are `used` and how many
  more were `wanted`), for a compiler's complaint the `diagnostics`, of a trap of WebAssembly the `frames` (see below), for
  a program of WASI the `output` that was captured (see `Instar.WASI`), `where` the document was asked for, and of a name
  that isn't there the `choices`: some of those that are, such as tags, channels, or exports as `"quote/1"`.
  Sentences are made only by `message/1`.

  ## Reasons

  The last column is what `http_status/1` says.

  | from | `reason` | meaning | HTTP |
  |---|---|---|---|
  #{reason_table}
  ## Problems of a document

  The second element of `{:invalid_document, problem}`.

  | `problem` | meaning |
  |---|---|
  #{problem_table}
  ## Frames

  Code in WebAssembly that traps, or uses up its stack, says where it was: `frames` has the calls that there were, the innermost
  first, each a map of the `function`'s name, and the `file` and the `line` where the module has DWARF (`clang -g`, `rustc -g`), or else
  nil. A function that was inlined has a frame of its own. A call that follows another from the same place is left out, and so is
  what is further out than 32 calls. What sandboxed Elixir and Erlang raises has its stack trace in the reason.

  ## Credentials

  No field holds any. `new/2` removes the user information from URLs inside the reason, except in what called code
  itself raised or threw.
  """

  alias Instar.Call.Trapped
  alias Instar.Server.Names

  defexception [
    :reason,
    :server,
    :document,
    :tag,
    :token,
    :digest,
    :field,
    :limit,
    :output,
    :where,
    :choices,
    :detail,
    diagnostics: [],
    frames: []
  ]

  @typedoc "A compiler's complaint. Lines and columns count from 1; what is not known is `nil`."
  @type diagnostic :: %{
          file: String.t() | nil,
          line: pos_integer() | nil,
          column: pos_integer() | nil,
          message: String.t()
        }

  @typedoc "Where code has trapped. What is not known is `nil`."
  @type frame :: %{function: String.t(), file: String.t() | nil, line: pos_integer() | nil}

  @typedoc "An atom, or a tuple that starts with one: see the table above."
  @type reason :: atom() | tuple()

  @type t :: %__MODULE__{
          reason: reason(),
          server: atom(),
          document: String.t() | nil,
          tag: String.t() | nil,
          token: String.t() | nil,
          digest: binary() | nil,
          field: String.t() | nil,
          limit: Instar.Call.Limits.reached() | nil,
          output: %{optional(:stdout | :stderr) => binary()} | nil,
          where: String.t() | nil,
          choices: [String.t()] | nil,
          detail: String.t() | nil,
          diagnostics: [diagnostic()],
          frames: [frame()]
        }

  @doc """
  Makes an error of a reason and what it speaks of.

  Raises a `KeyError` for a field that an error does not have.

      iex> Instar.Error.new({:unknown_tag, "9"}, document: "pricing").document
      "pricing"

      iex> Instar.Error.new({:bad_url, "http://me:secret@db/"}).reason
      {:bad_url, "http://db/"}
  """
  @spec new(reason(), Enumerable.t()) :: t()
  def new(reason, fields \\ [])
      when is_atom(reason) or (is_tuple(reason) and tuple_size(reason) > 0 and is_atom(elem(reason, 0))) do
    struct!(%__MODULE__{reason: without_credentials(reason)}, fields)
  end

  @doc false
  # An error of a version, or of what will be one: it names document and tag, and what else is given.
  @spec of(%{:id => String.t(), :tag => String.t(), optional(atom) => term}, reason(), keyword()) :: t()
  def of(%{id: id, tag: tag}, reason, fields \\ []), do: new(reason, [document: id, tag: tag] ++ fields)

  @doc """
  Fills in what an error speaks of, where it does not say so already.

      iex> error = Instar.Error.new(:not_found, document: "a")
      iex> error = Instar.Error.context(error, document: "b", server: Instar)
      iex> {error.document, error.server}
      {"a", Instar}
  """
  @spec context(t(), keyword()) :: t()
  def context(%__MODULE__{} = error, fields) do
    Enum.reduce(fields, error, fn {key, value}, error ->
      Map.update!(error, key, fn known -> if known in [nil, []], do: value, else: known end)
    end)
  end

  @doc """
  All reasons, as `{who returns it, its shape, its meaning}`.

      iex> {"choice", "{:unknown_tag, tag}", _meaning} =
      ...>   List.keyfind(Instar.Error.reasons(), "{:unknown_tag, tag}", 1)
  """
  @spec reasons() :: [{String.t(), String.t(), String.t()}]
  def reasons, do: @shaped

  @doc """
  The status of an HTTP answer when this error is why there is no other: 404, 503, 504, or else 500.

  404 is for a document that is not there, 503 for what there is too much of at the moment and for a store or node that
  cannot be reached, 504 for what took longer than it may. In a host that has Plug, errors that are raised in a request
  get it by themselves (`Plug.Exception`).

      iex> Enum.map([:not_found, {:unreachable, "closed"}, {:timeout, 100}, {:trap, :unreachable}], fn reason ->
      ...>   Instar.Error.http_status(Instar.Error.new(reason))
      ...> end)
      [404, 503, 504, 500]
  """
  @spec http_status(t()) :: 404 | 500 | 503 | 504
  # The store is overloaded, or away behind a proxy; with other statuses it has refused.
  def http_status(%__MODULE__{reason: {:http_status, status}}) when status in [429, 502, 503, 504], do: 503
  def http_status(%__MODULE__{reason: {:http_status, _status}}), do: 500

  def http_status(%__MODULE__{reason: reason}) do
    key = if is_tuple(reason), do: {elem(reason, 0), tuple_size(reason) - 1}, else: {reason, 0}
    Map.get(@http_status, key, 500)
  end

  def http_status(error), do: Instar.Call.Argument.wrong!(:error, error)

  @doc """
  The error in plain words; diagnostics follow, one a line, as `file:line:column: message`, or the frames of a trap, as
  `file:line: function`.

      iex> Exception.message(Instar.Error.new({:unknown_tag, "9"}, document: "pricing", token: "3-a"))
      ~s(document "pricing", token "3-a": the document has no code of the tag "9")
  """
  @impl true
  @spec message(t()) :: String.t()
  def message(%__MODULE__{} = error) do
    Enum.join(
      [headline(error, @subjects) | Enum.map(error.diagnostics, &diagnostic/1)] ++ frames(error),
      "\n"
    )
  end

  # Of one frame all is said already.
  defp frames(%{frames: [_, _ | _] = frames}) do
    more = if length(frames) > @shown_frames, do: ["    ..."], else: []
    (frames |> Enum.take(@shown_frames) |> Enum.map(&Trapped.line/1)) ++ more
  end

  defp frames(_error), do: []

  @doc false
  # The error in one line: its reason to match on, of what it speaks, and the sentence.
  @spec line(t()) :: String.t()
  def line(%__MODULE__{reason: reason, server: server, diagnostics: diagnostics} = error) do
    subjects =
      if server in [nil, Names.default()],
        do: [:document, :tag, :field],
        else: [:server, :document, :tag, :field]

    [shortened(reason) <> ": " <> headline(error, subjects) | first(diagnostics)]
    |> Enum.join(" - ")
    |> String.replace(~r/\s*\n\s*/, " | ")
  end

  defp first([diagnostic]), do: [diagnostic(diagnostic)]
  defp first([diagnostic | more]), do: ["#{diagnostic(diagnostic)} (and #{length(more)} more)"]
  defp first(_none), do: []

  # Stack traces and raised terms are in the field, and what they say is in the sentence.
  defp shortened({:exception, kind, _reason, _trace}), do: "{:exception, #{inspect(kind)}, …}"

  defp shortened({:invalid_argument, argument, _value, _expected}),
    do: "{:invalid_argument, #{inspect(argument)}, …}"

  defp shortened(reason) when is_tuple(reason),
    do: "{" <> (reason |> Tuple.to_list() |> Enum.map_join(", ", &inspected(&1, @most_shown))) <> "}"

  defp shortened(reason), do: inspected(reason, @most_shown)

  defp headline(error, subjects) do
    subject = for key <- subjects, value = Map.fetch!(error, key), do: "#{key} #{show(key, value)}"

    sentence =
      explain(error.reason) <>
        choices(error.reason, error.choices) <>
        limit(error.limit) <> trapped(error) <> detail(error) <> place(error)

    if subject == [], do: sentence, else: Enum.join(subject, ", ") <> ": " <> sentence
  end

  # What became of a name that isn't there, and else what the store itself says.
  defp detail(%{reason: {:unknown_tag, _tag}, detail: detail}) when is_binary(detail), do: "; " <> detail
  defp detail(%{detail: detail}) when is_binary(detail), do: ": " <> detail
  defp detail(_error), do: ""

  defp trapped(%{frames: frames}), do: if(place = Trapped.place(frames), do: ", " <> place, else: "")

  defp place(%{where: where}) when is_binary(where), do: " (#{show(:text, where)})"
  defp place(_error), do: ""

  # What there is instead of a name that isn't, and which of that was probably meant.
  defp choices(_reason, choices) when not is_list(choices), do: ""
  defp choices(_reason, []), do: "; there are none"

  defp choices(reason, choices) do
    shown = choices |> Enum.take(@shown_choices) |> Enum.map_join(", ", &choice(reason, &1))
    others = if length(choices) > @shown_choices, do: " and others", else: ""

    are = if match?([_one], choices), do: "is", else: "are"

    case meant(reason, choices) do
      nil -> "; there #{are} #{shown}#{others}"
      nearest -> "; there #{are} #{shown}#{others}; did you mean #{choice(reason, nearest)}?"
    end
  end

  # Functions are names of code.
  defp choice({:undef, _function, _arity}, name) when is_binary(name), do: show(:text, name)
  defp choice(_reason, name), do: inspected(name, @most_shown)

  defp meant({kind, name}, choices) when kind in [:unknown_tag, :unknown_channel], do: nearest(name, choices)

  defp meant({:invalid_document, {problem, _field, value}}, choices)
       when problem in [:unknown_value, :unknown_tag],
       do: nearest(value, choices)

  # The name counts first, and then how many arguments it takes.
  defp meant({:undef, function, arity}, choices) do
    by_name = Enum.group_by(choices, &String.replace(&1, ~r{/[0-9]+$}, ""))

    with name when name != nil <- nearest("#{function}", Map.keys(by_name)),
         do: Enum.find(by_name[name], hd(by_name[name]), &String.ends_with?(&1, "/#{arity}"))
  end

  defp meant(_reason, _choices), do: nil

  @doc false
  # The one of some names that another was most likely meant to be, or nil.
  @spec nearest(term, [String.t()]) :: String.t() | nil
  def nearest(asked, names) when is_binary(asked) do
    names
    |> Enum.filter(&(is_binary(&1) and String.valid?(&1) and String.valid?(asked)))
    |> Enum.map(&{nearness(asked, &1), &1})
    |> Enum.max_by(&elem(&1, 0), fn -> {0, nil} end)
    |> then(fn {nearness, nearest} -> if nearness > @near, do: nearest end)
  end

  def nearest(_asked, _names), do: nil

  # Of short names one letter, or two that have changed places, are most of the Jaro distance.
  defp nearness(asked, name) do
    jaro = String.jaro_distance(asked, name)
    if jaro <= @near and one_slip?(String.graphemes(asked), String.graphemes(name)), do: 0.71, else: jaro
  end

  defp one_slip?([letter | asked], [letter | name]), do: one_slip?(asked, name)
  defp one_slip?([a, b | asked], [b, a | name]) when asked == name, do: true
  defp one_slip?([_a | asked], [_b | name]) when asked == name and asked != [], do: true
  defp one_slip?([_a | asked], name) when asked == name and asked != [], do: true
  defp one_slip?(asked, [_b | name]) when asked == name and name != [], do: true
  defp one_slip?(_asked, _name), do: false

  defp limit(nil), do: ""

  defp limit(%{name: name, value: value, set_by: who} = limit) do
    wanted =
      with %{used: used, wanted: wanted} <- limit,
           do: ": #{used} are used, #{wanted} more were wanted",
           else: (_unknown -> "")

    " (the limit #{name} is #{inspect(value)}, set by the #{setter(who)}#{wanted})"
  end

  defp setter(:vm), do: "VM"
  defp setter(who), do: who

  defp explain({:exception, kind, reason, stacktrace})
       when kind in [:error, :throw, :exit] and is_list(stacktrace) do
    "the code failed: " <> Instar.Call.Raised.banner(kind, reason, stacktrace)
  end

  # A version is chosen first, and then called.
  defp explain({:unknown_option, key, _nearest}) when key in @choosing do
    fill("there is no option <key>", [:key], [inspect(key)]) <>
      " here; Instar.select(id, #{key}: …) chooses a version, which call/4 then takes instead of the id"
  end

  defp explain({:unknown_option, key, nearest}) when nearest != nil do
    explain({:unknown_option, key, nil}) <> "; did you mean #{inspect(nearest)}?"
  end

  # What may be a credential is not shown, and that it isn't says nothing.
  defp explain({:invalid_option, key, :redacted, expected}),
    do: fill("the option <key> must be <expected>", [:key, :expected], [inspect(key), expected])

  # What the system calls "no such file or directory" and the like, with the name in its place.
  defp explain({:file_error, posix, path}) when is_map_key(@files, posix),
    do: fill(@files[posix], [:path], [path])

  defp explain({:invalid_argument, argument, :redacted, expected}),
    do: fill("the <argument> must be <expected>", [:argument, :expected], [argument, expected])

  defp explain({:bad_id, id} = reason) when not is_binary(id) do
    explain(reason, @reason_index) <> "; ids are strings" <> as_text(id)
  end

  # What no server can be named: there is no such child of a supervisor.
  defp explain({:no_server, name}) when name in [nil, true, false] or not is_atom(name),
    do: fill("<name> is no name of a code server; names are atoms, such as Instar", [:name], [name])

  # Of what is the whole of a function, or of a call, there is no place.
  defp explain({:signature_misfit, function, nil, why}),
    do: fill("the signature of <function> does not fit it: <why>", [:function, :why], [function, why])

  defp explain({:no_import_function, import, module, name, arity})
       when is_atom(module) and is_atom(name) and is_integer(arity) do
    text = "the import <import> is to be met by <text>, which the module does not export"
    fill(text, [:import, :text], [import, Exception.format_mfa(module, name, arity)])
  end

  defp explain({:invalid_signature, signature, why}) when is_map_key(@whys, why),
    do: explain({:invalid_signature, signature, @whys[why]}, @reason_index)

  # What another function has answered, and was passed on.
  defp explain({:invalid_argument, argument, {:error, error}, expected}) do
    said = if is_struct(error, __MODULE__), do: "#Instar.Error<…>", else: short(error)

    why =
      if is_struct(error, __MODULE__), do: ": " <> (error.reason |> explain() |> cut(@most_shown)), else: ""

    text = "the <argument> must be <expected>, not {:error, <text>}, the answer of what had failed before"
    fill(text, [:argument, :expected, :text], [argument, expected, said]) <> why
  end

  defp explain(reason), do: explain(reason, @reason_index)

  # What chooses a tag beside its id.
  defp as_text({id, tag}) when is_binary(id) and is_binary(tag),
    do: "; load and select take a tag as an option: load(#{short(id)}, tag: #{short(tag)})"

  defp as_text(%Instar.Version{id: id, tag: tag}) when is_binary(id) and is_binary(tag),
    do: as_text({id, tag})

  defp as_text(id) when is_atom(id) and id not in [nil, true, false],
    do: ": did you mean #{inspect(Atom.to_string(id))}?"

  defp as_text(_other), do: ""

  defp short(text), do: inspected(text, @most_shown)

  defp explain(reason, index) do
    [head | values] = if is_tuple(reason), do: Tuple.to_list(reason), else: [reason]
    key = {head, length(values)}

    case index do
      %{^key => {names, text}} -> fill(text, names, values)
      %{} -> inspected(reason, @most_of_places)
    end
  end

  # Split first and filled in afterwards, so that a value that looks like a placeholder stays as it is.
  defp fill(text, names, values) do
    values = Enum.zip(Enum.map(names, &Atom.to_string/1), Enum.zip(names, values)) |> Map.new()

    text
    |> String.split(["<", ">"])
    |> Enum.map_join(fn part ->
      case values do
        %{^part => {name, value}} -> show(name, value)
        %{} -> part
      end
    end)
  end

  # What these hold are names, which are wrong themselves.
  defp show(:problem, {:unknown_value, field, name}) when field in ["limits", "rollout"] do
    kind = if field == "limits", do: "limit", else: "channel that could have shares"
    fill("<field> has <name>, which is no #{kind}", [:field, :name], [field, name])
  end

  defp show(:problem, problem), do: explain(problem, @problem_index)

  # Of another document, why it cannot be had.
  defp show(:because, reason), do: reason |> explain() |> cut(@most_of_places)

  # A digest is 32 raw bytes, of which the first few tell which one it is.
  defp show(:digest, <<start::binary-size(6), _::binary-size(26)>>), do: Base.encode16(start, case: :lower)

  defp show(:argument, name) when is_atom(name), do: name |> Atom.to_string() |> String.replace("_", " ")

  defp show(:place, {kind, number}) when kind in [:argument, :result] and is_integer(number),
    do: "#{kind} number #{number}"

  defp show(:encoding, encoding) when is_map_key(@encodings, encoding), do: @encodings[encoding]

  defp show(:posix, posix) when is_atom(posix) do
    case :file.format_error(posix) do
      ~c"unknown POSIX error" ++ _posix -> inspect(posix)
      words -> List.to_string(words)
    end
  end

  defp show(name, %Instar.Version{id: id, tag: tag}) when is_binary(id) and is_binary(tag),
    do: "the version #{show(name, {id, tag})}"

  defp show(name, {:ok, %Instar.Version{} = version}), do: "{:ok, " <> show(name, version) <> "}"

  defp show(name, value) when name in @prose and is_binary(value) do
    if String.valid?(value), do: value, else: inspected(value, @most_shown)
  end

  defp show(name, value) when name in @places, do: inspected(value, @most_of_places)
  defp show(_name, value), do: inspected(value, @most_shown)

  # A value as messages have it, with at most so many characters. A reason can hold a term of a document's: no module that
  # is named in it is asked how to show it. The order of a map with atoms as keys is another in each VM.
  defp inspected(%module{} = struct, most) when is_atom(module) do
    text = inspected_whole(struct, most)
    # Half of what is in a struct says less than its name.
    if String.length(text) > most, do: "%#{inspect(module)}{…}", else: text
  end

  # The same for what stands in a tuple, such as an answer.
  defp inspected(tuple, most) when is_tuple(tuple) and tuple_size(tuple) in 1..4 do
    text = inspected_whole(tuple, most)

    if String.length(text) > most do
      elements = for element <- Tuple.to_list(tuple), do: inspected(element, div(most, tuple_size(tuple)))
      cut("{" <> Enum.join(elements, ", ") <> "}", most)
    else
      text
    end
  end

  defp inspected(value, most), do: value |> inspected_whole(most) |> cut(most)

  defp inspected_whole(value, most) do
    options = [custom_options: [sort_maps: true], limit: 20, printable_limit: max(most - 20, 10)]
    value |> Instar.Call.Raised.shown() |> inspect(options)
  end

  # Of what is deep within others nothing may be left.
  defp cut(text, most),
    do: if(String.length(text) > most, do: String.slice(text, 0, max(most - 1, 0)) <> "…", else: text)

  @doc false
  @spec diagnostic(diagnostic()) :: String.t()
  def diagnostic(%{message: message} = diagnostic) do
    place = for key <- [:file, :line, :column], part = Map.get(diagnostic, key), do: to_string(part)

    Enum.join(place ++ [" " <> message], ":") |> String.trim_leading()
  end

  # What called code raised or threw is the caller's own, and stays as it is.
  defp without_credentials(reason) when is_tuple(reason) and elem(reason, 0) == :exception, do: reason

  defp without_credentials(reason) when is_tuple(reason) do
    reason |> Tuple.to_list() |> Enum.map(&without_credentials/1) |> List.to_tuple()
  end

  # Up to the last "@": a password may hold one that nobody encoded.
  defp without_credentials(text) when is_binary(text), do: Regex.replace(~r{://[^/\s]*@}, text, "://")
  defp without_credentials(other), do: other
end

defimpl Inspect, for: Instar.Error do
  # Shown as what it says, where a struct of twelve fields would hide that.
  def inspect(error, _opts), do: "#Instar.Error<" <> Instar.Error.line(error) <> ">"
end
