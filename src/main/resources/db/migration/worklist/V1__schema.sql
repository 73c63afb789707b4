create schema worklist;
