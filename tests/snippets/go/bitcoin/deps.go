// Package bitcoin is the family of samples that use btcd. It names the packages that samples may import: what they
// need of other modules is then locked in go.sum.
package bitcoin

import (
	_ "github.com/btcsuite/btcd/blockchain"
	_ "github.com/btcsuite/btcd/btcec/v2"
	_ "github.com/btcsuite/btcd/btcec/v2/ecdsa"
	_ "github.com/btcsuite/btcd/btcec/v2/schnorr"
	_ "github.com/btcsuite/btcd/btcutil"
	_ "github.com/btcsuite/btcd/chaincfg"
	_ "github.com/btcsuite/btcd/chaincfg/chainhash"
	_ "github.com/btcsuite/btcd/txscript"
	_ "github.com/btcsuite/btcd/wire"
)
