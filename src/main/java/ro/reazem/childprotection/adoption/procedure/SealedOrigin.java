package ro.reazem.childprotection.adoption.procedure;

import org.jspecify.annotations.Nullable;

/** Who the child was before the adoption (originea copilului): name, CNP, parents and relatives. */
record SealedOrigin(String nameBefore, @Nullable String cnpBefore, String origin) {}
