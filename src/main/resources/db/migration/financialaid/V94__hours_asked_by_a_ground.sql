-- Hours that a ground of emergency aid asks for come from the disposition and not from the formula: then nothing was divided.
alter table financialaid.work_sheet alter column base drop not null, alter column hourly drop not null,
  add constraint hours_are_divided_or_asked check ((base is null) = (hourly is null));
