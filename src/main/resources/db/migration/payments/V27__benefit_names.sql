-- What benefits are called by the contexts that define them, until the institution names them where it says who pays them.
create table payments.benefit_name (
  benefit text primary key,
  name text not null,
  told_at timestamptz not null
);
