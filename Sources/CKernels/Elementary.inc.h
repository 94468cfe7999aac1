// eˣ, 1/(1 + e⁻ˣ) and tanh x for one NUMBER, which is a double or eight of them.
//
// x = n·ln 2 + r with |r| ≤ ½ ln 2, and eʳ = 1 + r + r²q(r); q is the polynomial of degree 10 that comes nearest
// to (eʳ − 1 − r)/r² at the Chebyshev points, off by 2·10⁻¹⁹. ln 2 is taken in two pieces, of which the first has so
// few digits that n times it is exact.

// n and r, and eʳ − 1 − r.
INLINE TARGET NUMBER NAME(reduced)(NUMBER x, BITS *n, NUMBER *remainder) {
  const double magic = 0x1.8p52;
  NUMBER shifted = x * 0x1.71547652b82fep+0 + magic;
  NUMBER whole = shifted - magic;
  *n = AS_BITS(shifted) - 0x4338000000000000;
  NUMBER high = x - whole * 0x1.62e42fefa3000p-1;
  NUMBER low = whole * 0x1.3de6af278ece6p-42;
  NUMBER r = *remainder = high - low;
  NUMBER lost = (high - r) - low;
  NUMBER r2 = r * r;
  NUMBER r4 = r2 * r2;
  NUMBER first = (r * 0x1.5555555555557p-3 + 0.5) + (r * 0x1.11111111100cep-7 + 0x1.5555555555556p-5) * r2;
  NUMBER second = (r * 0x1.a01a01abef415p-13 + 0x1.6c16c16c162ccp-10)
    + (r * 0x1.71de021a90822p-19 + 0x1.a01a01a6dcaffp-16) * r2;
  NUMBER third = (r * 0x1.af4e196027428p-26 + 0x1.27e4db57442fbp-22) + r2 * 0x1.1f731ea5352cap-29;
  NUMBER q = first + (second + third * r4) * r4;
  return r2 * q + lost;
}

// 2ⁿ for −1022 ≤ n ≤ 1023.
INLINE TARGET NUMBER NAME(power)(BITS n) { return AS_NUMBER((n + 1023) << 52); }

// Also where the result is subnormal; x must not be above 710 or below −746.
INLINE TARGET NUMBER NAME(exp_within)(NUMBER x) {
  BITS n;
  NUMBER r, small = NAME(reduced)(x, &n, &r);
  NUMBER sum = r + 1.0;
  // What the sum has lost is known, since 1 is larger than r.
  NUMBER y = sum + (small + (1.0 - sum + r));
  BITS half = (BITS)((UNSIGNED_BITS)(n + 2048) >> 1) - 1024;
  return y * NAME(power)(half) * NAME(power)(n - half);
}

INLINE TARGET NUMBER NAME(exp_of)(NUMBER x) {
  x = SELECT(x > 710.0, ALL(710.0), x);
  x = SELECT(x < -746.0, ALL(-746.0), x);
  return NAME(exp_within)(x);
}

INLINE TARGET NUMBER NAME(sigmoid_of)(NUMBER x) {
  NUMBER below = AS_NUMBER(AS_BITS(x) | SIGN);
  NUMBER e = NAME(exp_within)(SELECT(below < -746.0, ALL(-746.0), below));
  return SELECT(x >= 0.0, ALL(1.0), e) / (e + 1.0);
}

INLINE TARGET NUMBER NAME(tanh_of)(NUMBER x) {
  NUMBER twice = AS_NUMBER(AS_BITS(x) & ~SIGN) * 2.0;
  BITS n;
  NUMBER r, small = NAME(reduced)(SELECT(twice > 40.0, ALL(40.0), twice), &n, &r);
  NUMBER power = NAME(power)(n);
  NUMBER e = power * (r + small) + (power - 1.0);
  return AS_NUMBER(AS_BITS(e / (e + 2.0)) | (AS_BITS(x) & SIGN));
}

#undef NUMBER
#undef BITS
#undef UNSIGNED_BITS
#undef AS_BITS
#undef AS_NUMBER
#undef SELECT
#undef ALL
#undef SIGN
