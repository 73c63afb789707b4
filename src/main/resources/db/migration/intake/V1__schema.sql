create schema intake;
