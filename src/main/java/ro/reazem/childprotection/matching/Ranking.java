package ro.reazem.childprotection.matching;

import java.util.List;

/**
 * What a search for a carer came to (lista de potrivire).
 *
 * @param offered those the law allows, the most fitting first
 * @param byException those who would need the written exception for siblings and nothing else, in the same order
 * @param excluded those who may not receive the child
 */
record Ranking(List<Offered> offered, List<Offered> byException, List<Excluded> excluded) {}
