-- Holders are found by the number they say; it is compared and never shown.
create index identified_person_cnp_idx on payments.identified_person (cnp);
